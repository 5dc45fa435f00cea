package vn.dondoc.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of every refusal: RFC 9457 with a stable code, a trace id and the fields at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String traceId,
    List<ErrorView> errors) {

  /** One field at fault. */
  public record ErrorView(String pointer, String code, String detail) {}
}
