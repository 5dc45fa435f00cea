package vn.dondoc.benchmark.load;

import io.vertx.core.http.HttpMethod;
import java.util.Map;

/**
 * One request.
 *
 * @param body JSON, null for none
 */
public record Call(
    HttpMethod method, String path, String token, Map<String, String> headers, String body) {

  public static Call get(String path, String token) {
    return new Call(HttpMethod.GET, path, token, Map.of(), null);
  }
}
