package vn.dondoc.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.dondoc.platform.inbox.Transience;

/** The one place where exceptions become answers. */
public class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);

  /**
   * SQLSTATE of values that a caller made up: NUL and other characters that no text column takes, a
   * number or date out of range, a key of a forged cursor.
   */
  private static final Set<String> UNUSABLE_VALUE =
      Set.of("22003", "22007", "22008", "22021", "22P02", "22P05");

  @Inject ProblemAnswer answer;

  @ServerExceptionMapper
  public Response refused(DomainException e, RoutingContext request) {
    return answer.of(request, e.errors(), e.problem(), e.args());
  }

  @ServerExceptionMapper
  public Response invalid(ConstraintViolationException e, RoutingContext request) {
    List<FieldError> errors =
        e.getConstraintViolations().stream()
            .map(v -> new FieldError(pointer(v), CommonProblem.FIELD_INVALID, v.getMessage()))
            .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
            .toList();
    return answer.of(request, errors, CommonProblem.BODY_INVALID);
  }

  @ServerExceptionMapper
  public Response unauthorized(UnauthorizedException e, RoutingContext request) {
    return answer.of(request, CommonProblem.UNAUTHENTICATED);
  }

  @ServerExceptionMapper
  public Response unauthenticated(AuthenticationFailedException e, RoutingContext request) {
    return answer.of(request, CommonProblem.UNAUTHENTICATED);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException e, RoutingContext request) {
    return answer.of(request, CommonProblem.ROLE_REQUIRED);
  }

  @ServerExceptionMapper
  public Response unreadable(JsonProcessingException e, RoutingContext request) {
    return unreadableBody(e, request);
  }

  /** The framework has a mapper of its own for this one; ours names the field. */
  @ServerExceptionMapper
  public Response mismatched(MismatchedInputException e, RoutingContext request) {
    return unreadableBody(e, request);
  }

  @ServerExceptionMapper
  public Response stale(OptimisticLockException e, RoutingContext request) {
    return answer.of(request, CommonProblem.CHANGED_MEANWHILE);
  }

  @ServerExceptionMapper
  public Response refusedByRest(WebApplicationException e, RoutingContext request) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return unreadableBody(json, request);
    }
    return switch (e.getResponse().getStatus()) {
      case 404 -> answer.of(request, CommonProblem.NOT_FOUND);
      case 405 ->
          answer.of(request, CommonProblem.METHOD_NOT_ALLOWED, request.request().method().name());
      case 406 -> answer.of(request, CommonProblem.NOT_ACCEPTABLE);
      case 413 -> answer.of(request, CommonProblem.BODY_TOO_LARGE);
      case 415 -> answer.of(request, CommonProblem.MEDIA_TYPE_UNSUPPORTED);
      case 400 -> answer.of(request, CommonProblem.BODY_UNREADABLE, "");
      default -> e.getResponse().getStatus() < 500 ? e.getResponse() : unexpected(e, request);
    };
  }

  @ServerExceptionMapper
  public Response missing(NotFoundException e, RoutingContext request) {
    // The framework's own reading of a query parameter that ours refused.
    if (hasCause(e, DomainException.class) instanceof DomainException refused) {
      return refused(refused, request);
    }
    return answer.of(request, CommonProblem.NOT_FOUND);
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable e, RoutingContext request) {
    if (hasCause(e, DomainException.class) instanceof DomainException refused) {
      return refused(refused, request);
    }
    if (hasCause(e, OptimisticLockException.class) != null) {
      return answer.of(request, CommonProblem.CHANGED_MEANWHILE);
    }
    if (hasCause(e, CharConversionException.class) != null) {
      return answer.of(request, CommonProblem.BODY_UNREADABLE, "");
    }
    if (hasCause(e, SQLException.class) instanceof SQLException sql
        && UNUSABLE_VALUE.contains(Objects.requireNonNullElse(sql.getSQLState(), ""))) {
      // Its state alone: the message quotes the value.
      LOG.warnf(
          "Request %s %s: SQLSTATE %s",
          request.request().method(), request.request().path(), sql.getSQLState());
      return answer.of(request, CommonProblem.VALUE_UNUSABLE);
    }
    boolean passing = Transience.isTransient(e);
    Response response =
        answer.of(request, passing ? CommonProblem.UNAVAILABLE : CommonProblem.INTERNAL);
    if (passing) {
      LOG.warnf(
          "Request %s %s could not be served: %s",
          request.request().method(), request.request().path(), e);
    } else {
      LOG.errorf(e, "Request %s %s failed", request.request().method(), request.request().path());
    }
    return response;
  }

  private Response unreadableBody(JsonProcessingException e, RoutingContext request) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      FieldError error =
          new FieldError(pointer(unknown), CommonProblem.FIELD_UNKNOWN, unknown.getPropertyName());
      return answer.of(
          request, List.of(error), CommonProblem.FIELD_UNKNOWN, unknown.getPropertyName());
    }
    if (hasCause(e, DomainException.class) instanceof DomainException refused) {
      return refused(refused, request);
    }
    if (e instanceof JsonMappingException mapping
        && !(e.getCause() instanceof JsonParseException)) {
      if (e instanceof InvalidFormatException text && text.getTargetType() == String.class) {
        FieldError error = new FieldError(pointer(mapping), CommonProblem.VALUE_UNUSABLE);
        return answer.of(request, List.of(error), CommonProblem.BODY_INVALID);
      }
      String why =
          e instanceof InvalidFormatException format
              ? format.getValue() + " → " + format.getTargetType().getSimpleName()
              : "?";
      FieldError error = new FieldError(pointer(mapping), CommonProblem.FIELD_INVALID, why);
      return answer.of(request, List.of(error), CommonProblem.BODY_INVALID);
    }
    String place =
        e.getLocation() == null
            ? ""
            : "dòng/line "
                + e.getLocation().getLineNr()
                + ", cột/column "
                + e.getLocation().getColumnNr();
    return answer.of(request, CommonProblem.BODY_UNREADABLE, place);
  }

  private static String pointer(JsonMappingException e) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference part : e.getPath()) {
      pointer
          .append('/')
          .append(part.getFieldName() == null ? part.getIndex() : escaped(part.getFieldName()));
    }
    return pointer.toString();
  }

  /** RFC 6901: a name may hold what separates names. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    boolean body = false;
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      } else if (node.getKind() == ElementKind.PROPERTY
          || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
        body = true;
        if (node.getIndex() != null) {
          pointer.append('/').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
          pointer.append('/').append(node.getName());
        }
      }
    }
    return body ? pointer.toString() : "?" + parameter;
  }

  private static Throwable hasCause(Throwable e, Class<? extends Throwable> type) {
    return Causes.of(e).stream().filter(type::isInstance).findFirst().orElse(null);
  }
}
