package vn.dondoc.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every refusal: RFC 9457 with a stable code, the id of the request's trace (32
 * hexadecimal digits, as in the log) and the fields at fault.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Problem",
    description = "A refusal (RFC 9457), in Vietnamese or English by Accept-Language",
    requiredProperties = {"type", "title", "status", "detail", "code"})
public record ProblemView(
    @Schema(description = "URN of the kind of problem") String type,
    @Schema(description = "The code again") String title,
    @Schema(description = "HTTP status") int status,
    @Schema(description = "What is wrong and what to do about it") String detail,
    @Schema(description = "Path of the request") String instance,
    @Schema(description = "Stable code of the kind of problem") String code,
    @Schema(description = "What to tell the administrator") String traceId,
    @Schema(description = "The fields at fault") List<ErrorView> errors) {

  /** One field at fault. */
  @Schema(name = "ProblemField")
  public record ErrorView(
      @Schema(
              description =
                  "JSON pointer into the body, ?name for a query parameter, Name: for a header")
          String pointer,
      @Schema(description = "Stable code of what is wrong with it") String code,
      @Schema(description = "What is wrong with it") String detail) {}
}
