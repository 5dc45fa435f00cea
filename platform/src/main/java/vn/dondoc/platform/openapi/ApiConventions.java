package vn.dondoc.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.rest.Idempotent;

/**
 * Says of every operation of the OpenAPI document what the platform does for all of them, so that
 * no endpoint repeats it: the problems it may answer, as far as they follow from its method,
 * parameters and body, and the header of an {@link Idempotent} one. What only the endpoint knows,
 * for example that a rule of the domain may refuse with 422, it names itself with {@code
 * APIResponse(responseCode = "422")}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiConventions implements OASFilter {

  private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
  private static final Set<String> VERSIONED =
      Set.of(RestResponse.class.getName(), Response.class.getName());

  private static final String NOT_MODIFIED = "NotModified";

  private final Set<String> idempotent;
  private final Set<String> versioned;

  /** The index tells which operations are idempotent or answer a version, by operation id. */
  public ApiConventions(IndexView index) {
    idempotent = ids(index, ApiConventions::isIdempotent);
    versioned = ids(index, ApiConventions::answersAVersion);
  }

  private static Set<String> ids(IndexView index, Predicate<MethodInfo> which) {
    return index.getAnnotations(DotName.createSimple(Operation.class)).stream()
        .filter(a -> a.target().kind() == AnnotationTarget.Kind.METHOD)
        .filter(a -> a.value("operationId") != null && which.test(a.target().asMethod()))
        .map(a -> a.value("operationId").asString())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What is more than its body is answered with an ETag, which the platform compares. */
  private static boolean answersAVersion(MethodInfo method) {
    return method.hasAnnotation(GET.class)
        && VERSIONED.contains(method.returnType().name().toString());
  }

  private static boolean isIdempotent(MethodInfo method) {
    return method.hasAnnotation(Idempotent.class)
        || method.declaringClass().hasDeclaredAnnotation(Idempotent.class);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    for (ProblemResponse problem : ProblemResponse.values()) {
      document.getComponents().addResponse(problem.component(), problem.response());
    }
    document
        .getComponents()
        .addResponse(
            NOT_MODIFIED,
            OASFactory.createAPIResponse()
                .description("You have this version: If-None-Match names its ETag"));
    if (!idempotent.isEmpty()) {
      document.getComponents().addParameter(IDEMPOTENCY_KEY, idempotencyKey());
    }
    document
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().forEach(this::complete));
  }

  private void complete(
      HttpMethod method, org.eclipse.microprofile.openapi.models.Operation operation) {
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    // An endpoint without an id is a matter for the lint.
    String id = operation.getOperationId();
    boolean once = id != null && idempotent.contains(id);
    Set<ProblemResponse> problems =
        new TreeSet<>(
            Set.of(
                ProblemResponse.UNAUTHENTICATED, ProblemResponse.FORBIDDEN, ProblemResponse.OTHER));
    if (method != HttpMethod.GET) {
      problems.add(ProblemResponse.CONFLICT);
    }
    if (operation.getRequestBody() != null) {
      problems.add(ProblemResponse.INVALID);
      problems.add(ProblemResponse.TOO_LARGE);
      problems.add(ProblemResponse.UNSUPPORTED);
    }
    for (Parameter parameter : parameters) {
      problems.addAll(problems(parameter));
    }
    if (once) {
      problems.add(ProblemResponse.INVALID);
      problems.add(ProblemResponse.UNPROCESSABLE);
      List<Parameter> all = new ArrayList<>(parameters);
      all.add(OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
      operation.setParameters(all);
    }
    if (id != null && versioned.contains(id)) {
      operation
          .getResponses()
          .addAPIResponse("304", OASFactory.createAPIResponse().ref(NOT_MODIFIED));
    }
    operation.setResponses(answers(operation.getResponses(), problems));
  }

  private static Set<ProblemResponse> problems(Parameter parameter) {
    Set<ProblemResponse> problems = new TreeSet<>();
    boolean id = parameter.getIn() == Parameter.In.PATH && parameter.getSchema().getRef() != null;
    if (!id) {
      problems.add(ProblemResponse.INVALID);
    }
    if (parameter.getIn() == Parameter.In.PATH
        || (parameter.getIn() == Parameter.In.QUERY && namesRow(parameter.getSchema()))) {
      problems.add(ProblemResponse.MISSING);
    }
    if ("If-Match".equals(parameter.getName())) {
      problems.add(ProblemResponse.STALE);
      problems.add(ProblemResponse.PRECONDITION_REQUIRED);
    }
    return problems;
  }

  /** Whether it is an id, whose row may be missing or out of the caller's scope. */
  private static boolean namesRow(Schema schema) {
    return schema != null && schema.getRef() != null && schema.getRef().endsWith("/UUID");
  }

  /** In the order of their codes; an answer that an endpoint only names gets its shared text. */
  private static APIResponses answers(APIResponses stated, Set<ProblemResponse> problems) {
    Map<String, APIResponse> answers = new TreeMap<>(stated.getAPIResponses());
    problems.forEach(problem -> answers.put(problem.code(), problem.reference()));
    answers.replaceAll(
        (code, answer) -> {
          ProblemResponse shared = ProblemResponse.of(code);
          return shared == null ? answer : shared.reference();
        });
    APIResponses sorted = OASFactory.createAPIResponses();
    answers.forEach(sorted::addAPIResponse);
    return sorted;
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(true)
        .description("A key of your own for this act, such as a UUID; the same on a retry")
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .minLength(8)
                .maxLength(128));
  }
}
