package vn.dondoc.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.ProblemAnswer;

/** A kind of refusal as a shared answer of the OpenAPI document, with a typical problem. */
enum ProblemResponse {
  INVALID(
      CommonProblem.BODY_INVALID,
      "A value is missing, unknown or not valid; errors names each of them"),
  UNAUTHENTICATED(CommonProblem.UNAUTHENTICATED, "No bearer token, or one that is not valid"),
  FORBIDDEN(CommonProblem.ROLE_REQUIRED, "Your role or your unit may not do this"),
  MISSING(
      CommonProblem.NOT_FOUND,
      "Not found or outside your scope; also where an id or value of the address cannot be read"),
  CONFLICT(
      CommonProblem.CHANGED_MEANWHILE,
      "The state does not allow it, or it is being changed by somebody else"),
  STALE(CommonProblem.VERSION_STALE, "If-Match names an older version: read again"),
  TOO_LARGE(CommonProblem.BODY_TOO_LARGE, "The body is too large"),
  UNSUPPORTED(
      CommonProblem.MEDIA_TYPE_UNSUPPORTED, "The Content-Type is none that this document names"),
  UNPROCESSABLE(
      CommonProblem.IDEMPOTENCY_KEY_REUSED,
      "Well formed, but against a rule; or the Idempotency-Key was used with another body"),
  PRECONDITION_REQUIRED(CommonProblem.VERSION_REQUIRED, "If-Match is missing"),
  OTHER(
      CommonProblem.UNAVAILABLE,
      "Any other refusal: 405 and 406 to a wrong request, 500 and 503 where the system is at fault");

  static final String SCHEMA = "Problem";

  private final CommonProblem typical;
  private final String description;

  ProblemResponse(CommonProblem typical, String description) {
    this.typical = typical;
    this.description = description;
  }

  /** The response code; the last one stands for all that have no line of their own. */
  String code() {
    return this == OTHER ? "default" : Integer.toString(typical.category().status());
  }

  /** The shared answer of a response code, or null. */
  static ProblemResponse of(String code) {
    for (ProblemResponse one : values()) {
      if (one.code().equals(code)) {
        return one;
      }
    }
    return null;
  }

  String component() {
    StringBuilder name = new StringBuilder();
    for (String word : name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  APIResponse reference() {
    return OASFactory.createAPIResponse().ref(component());
  }

  APIResponse response() {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    ProblemAnswer.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref(SCHEMA))
                        .example(example())));
  }

  private Map<String, Object> example() {
    Category category = typical.category();
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", ProblemAnswer.type(typical));
    example.put("title", typical.name());
    example.put("status", category.status());
    example.put("detail", typical.text(Locale.ENGLISH, "7"));
    example.put("code", typical.name());
    return example;
  }
}
