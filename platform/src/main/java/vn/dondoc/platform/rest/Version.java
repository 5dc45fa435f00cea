package vn.dondoc.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/** Versions of resources as {@code ETag} and {@code If-Match}. */
public final class Version {

  private Version() {}

  /** An answer that carries its version as ETag. */
  public static Response.ResponseBuilder tag(Response.ResponseBuilder answer, long version) {
    return answer.tag(new EntityTag(Long.toString(version)));
  }

  public static Response ok(Object view, long version) {
    return tag(Response.ok(view), version).build();
  }

  /**
   * Refuses a change that was not made on the current version: 428 without {@code If-Match}, 412 if
   * it is stale.
   */
  public static void require(String ifMatch, long current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new DomainException(
          List.of(new FieldError("If-Match:", CommonProblem.VERSION_REQUIRED)),
          CommonProblem.VERSION_REQUIRED);
    }
    String given = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    if (!given.equals("*") && !given.equals(Long.toString(current))) {
      throw new DomainException(CommonProblem.VERSION_STALE, Long.toString(current));
    }
  }
}
