package vn.dondoc.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** What the gateway itself refuses, in the form in which the services refuse (RFC 9457). */
enum Problem {
  NOT_FOUND(404, "Không có đường dẫn này", "No such path"),
  METHOD_NOT_ALLOWED(405, "Không dùng được phương thức này", "Method not allowed"),
  BODY_TOO_LARGE(413, "Nội dung gửi lên quá lớn", "Request body too large"),
  BAD_GATEWAY(502, "Dịch vụ ngắt kết nối giữa chừng", "The service broke off"),
  SERVICE_UNAVAILABLE(503, "Dịch vụ tạm thời chưa sẵn sàng", "The service is not available"),
  GATEWAY_TIMEOUT(504, "Dịch vụ trả lời quá lâu", "The service did not answer in time");

  private static final int SERVER_SIDE = 500;
  private static final String RETRY_SECONDS = "5";

  private final int status;
  private final String vietnamese;
  private final String english;

  Problem(int status, String vietnamese, String english) {
    this.status = status;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** Answers, unless an answer has begun already, and lets the rest of the request go by. */
  void answer(HttpServerRequest request) {
    HttpServerResponse response = request.response();
    if (response.headWritten() || response.closed()) {
      return;
    }
    String languages = request.headers().get("Accept-Language");
    boolean inEnglish = languages != null && languages.startsWith("en");
    JsonObject body =
        new JsonObject()
            .put("type", "about:blank")
            .put("title", inEnglish ? english : vietnamese)
            .put("status", status)
            .put("code", "gateway." + name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .put("instance", request.path());
    response
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Content-Language", inEnglish ? "en" : "vi");
    if (status >= SERVER_SIDE) {
      response.putHeader("Retry-After", RETRY_SECONDS);
    }
    response.end(body.toBuffer());
    request.resume();
  }
}
