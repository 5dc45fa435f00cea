package vn.dondoc.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.dondoc.platform.trace.Traces;

/**
 * Makes the answer of a refusal, in the caller's language: Vietnamese unless English is asked for.
 */
@ApplicationScoped
public class ProblemAnswer {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Response of(RoutingContext request, Problem problem, Object... args) {
    return of(request, List.of(), problem, args);
  }

  public Response of(
      RoutingContext request, List<FieldError> errors, Problem problem, Object... args) {
    Response.ResponseBuilder answer =
        Response.status(problem.category().status())
            .type(MEDIA_TYPE)
            .header("Content-Language", locale(request).getLanguage())
            .entity(view(request, errors, problem, args));
    if (problem.category() == Category.UNAVAILABLE || problem.category() == Category.TOO_MANY) {
      answer.header("Retry-After", "2");
    }
    if (problem.category() == Category.UNAUTHENTICATED) {
      answer.header("WWW-Authenticate", "Bearer");
    }
    return answer.build();
  }

  ProblemView view(
      RoutingContext request, List<FieldError> errors, Problem problem, Object... args) {
    Locale locale = locale(request);
    return new ProblemView(
        type(problem),
        problem.name(),
        problem.category().status(),
        problem.text(locale, args),
        request.request().path(),
        problem.name(),
        Traces.currentId(),
        errors.stream()
            .map(
                e ->
                    new ProblemView.ErrorView(
                        e.pointer(),
                        e.problem().name(),
                        e.problem().text(locale, e.args().toArray())))
            .toList());
  }

  /** The {@code type} of a problem. */
  public static String type(Problem problem) {
    return "urn:dondoc:problem:" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Locale locale(RoutingContext request) {
    return locale(request.request().getHeader("Accept-Language"));
  }

  /** The language of an answer: the caller's, of the two we speak. */
  public static Locale locale(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return Locale.of("vi");
    }
    try {
      Locale best =
          Locale.lookup(
              Locale.LanguageRange.parse(acceptLanguage),
              List.of(Locale.of("vi"), Locale.of("en")));
      return best == null ? Locale.of("vi") : best;
    } catch (IllegalArgumentException unreadable) {
      return Locale.of("vi");
    }
  }
}
