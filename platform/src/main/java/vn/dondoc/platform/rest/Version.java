package vn.dondoc.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jboss.resteasy.reactive.RestResponse;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/** Versions of resources as {@code ETag} and {@code If-Match}. */
public final class Version {

  /** Between the version and the checksum of a view in the tag of a read. */
  private static final String CHECKSUM = ".";

  private static final Pattern GIVEN =
      Pattern.compile("(?:W/)?\"?(\\*|[^\".]*)(?:\\.[0-9a-f]{8})?\"?");

  private Version() {}

  /** An answer that carries its version as ETag. */
  public static Response.ResponseBuilder tag(Response.ResponseBuilder answer, long version) {
    return answer.tag(tag(version));
  }

  /** 200 with the view; its type is what the OpenAPI document says of the answer. */
  public static <T> RestResponse<T> ok(T view, long version) {
    return RestResponse.ResponseBuilder.ok(view).tag(tag(version)).build();
  }

  /** 204 after something was taken out of what now has this version. */
  public static RestResponse<Void> noContent(long version) {
    return RestResponse.ResponseBuilder.<Void>noContent().tag(tag(version)).build();
  }

  /**
   * An answer that carries its version and a checksum of what it says as ETag: a printed file holds
   * the time of its making, so its bytes tell nothing.
   */
  public static Response.ResponseBuilder tag(
      Response.ResponseBuilder answer, long version, byte[] said) {
    return answer.tag(tag(Long.toString(version), said));
  }

  static EntityTag tag(String version, byte[] said) {
    CRC32C checksum = new CRC32C();
    checksum.update(said);
    return new EntityTag(
        version + CHECKSUM + HexFormat.of().toHexDigits((int) checksum.getValue()));
  }

  private static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
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
    Matcher given = GIVEN.matcher(ifMatch.strip());
    if (!given.matches() || !Set.of("*", Long.toString(current)).contains(given.group(1))) {
      throw new DomainException(CommonProblem.VERSION_STALE, Long.toString(current));
    }
  }
}
