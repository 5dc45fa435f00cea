package vn.dondoc.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.platform.access.Caller;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.text.Sha256;

/**
 * Guards methods marked {@link Idempotent}. Keys belong to a caller and a route; the advisory lock
 * makes a second request with the same key, while the first runs, a conflict; another body under
 * the same key is refused. Kept for 24 hours of the wall, whatever the domain's clock says.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class IdempotencyGate {

  private static final String HEADER = "Idempotency-Key";

  @Inject EntityManager db;
  @Inject Caller caller;
  @Inject HttpHeaders headers;
  @Inject ObjectMapper json;
  @Inject KeyMeters meters;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null || key.length() < 8 || key.length() > 128) {
      throw new DomainException(
          List.of(new FieldError(HEADER + ":", CommonProblem.IDEMPOTENCY_KEY_REQUIRED)),
          CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
    }
    String route =
        call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
    String scope = caller.actor().subject() + "|" + route + "|" + key;
    return QuarkusTransaction.requiringNew()
        .call(() -> once(scope, hash(call.getParameters()), call));
  }

  private Object once(String scope, String bodyHash, InvocationContext call) throws Exception {
    String scopeHash = Sha256.hex(scope);
    Tuple locked =
        (Tuple)
            db.createNativeQuery(
                    "select pg_try_advisory_xact_lock(hashtextextended(:scope, 0))", Tuple.class)
                .setParameter("scope", scopeHash)
                .getSingleResult();
    if (!locked.get(0, Boolean.class)) {
      meters.count(KeyMeters.Outcome.IN_USE);
      throw new DomainException(CommonProblem.IDEMPOTENCY_KEY_IN_USE);
    }
    List<?> stored =
        db.createNativeQuery(
                "select body_hash, status, headers, answer from idempotency where scope = :scope"
                    + " and stored_at > clock_timestamp() - interval '24 hours'",
                Tuple.class)
            .setParameter("scope", scopeHash)
            .getResultList();
    if (!stored.isEmpty()) {
      return replay((Tuple) stored.getFirst(), bodyHash);
    }
    Object result = call.proceed();
    meters.count(KeyMeters.Outcome.FIRST);
    return store(scopeHash, bodyHash, result);
  }

  private Response replay(Tuple stored, String bodyHash) throws JsonProcessingException {
    if (!stored.get(0, String.class).equals(bodyHash)) {
      meters.count(KeyMeters.Outcome.REUSED);
      throw new DomainException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
    }
    meters.count(KeyMeters.Outcome.REPLAYED);
    Response.ResponseBuilder answer = Response.status(stored.get(1, Number.class).intValue());
    Map<?, ?> kept = json.readValue(stored.get(2, String.class), Map.class);
    kept.forEach((name, value) -> answer.header(name.toString(), value));
    String body = stored.get(3, String.class);
    return body == null
        ? answer.build()
        : answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }

  /** The first answer and its replay are the same bytes. */
  private Response store(String scope, String bodyHash, Object result)
      throws JsonProcessingException {
    Response answer = result instanceof Response r ? r : Response.ok(result).build();
    Map<String, String> kept = new TreeMap<>();
    for (String name : List.of("Location", "ETag")) {
      if (answer.getHeaderString(name) != null) {
        kept.put(name, answer.getHeaderString(name));
      }
    }
    String body = answer.getEntity() == null ? null : json.writeValueAsString(answer.getEntity());
    db.flush();
    db.createNativeQuery(
            """
            insert into idempotency (scope, body_hash, status, headers, answer)
            values (:scope, :hash, :status, :headers, :answer)
            on conflict (scope) do update set body_hash = excluded.body_hash, status = excluded.status,
              headers = excluded.headers, answer = excluded.answer, stored_at = clock_timestamp()
            """)
        .setParameter("scope", scope)
        .setParameter("hash", bodyHash)
        .setParameter("status", answer.getStatus())
        .setParameter("headers", json.writeValueAsString(kept))
        .setParameter("answer", body)
        .executeUpdate();
    Response.ResponseBuilder first = Response.status(answer.getStatus());
    kept.forEach(first::header);
    return body == null
        ? first.build()
        : first.type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }

  private String hash(Object[] parameters) throws JsonProcessingException {
    List<Object> body = new ArrayList<>();
    for (Object parameter : parameters) {
      body.add(
          parameter instanceof byte[] bytes
              ? Sha256.hex(HexFormat.of().formatHex(bytes))
              : parameter);
    }
    return Sha256.hex(json.writeValueAsString(body));
  }
}
