package vn.dondoc.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that announces itself as too large with a problem; the framework's own limit,
 * which stands behind it, answers with nothing but the status.
 */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_FRAMEWORK = 100;

  @Inject ProblemAnswer answer;
  @Inject ObjectMapper json;

  @ConfigProperty(name = "quarkus.http.limits.max-body-size")
  MemorySize most;

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_FRAMEWORK);
  }

  private void check(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null || Long.parseLong(length) <= most.asLongValue()) {
      request.next();
      return;
    }
    ProblemView view = answer.view(request, List.of(), CommonProblem.BODY_TOO_LARGE);
    try {
      // The rest of the body is not read: the connection cannot serve another request.
      request
          .response()
          .setStatusCode(view.status())
          .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswer.MEDIA_TYPE)
          .putHeader(HttpHeaders.CONTENT_LANGUAGE, ProblemAnswer.locale(request).getLanguage())
          .putHeader(HttpHeaders.CONNECTION, "close")
          .end(json.writeValueAsString(view));
    } catch (JsonProcessingException e) {
      request.fail(e);
    }
  }
}
