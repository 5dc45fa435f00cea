package vn.dondoc.local.gateway;

import io.vertx.core.MultiMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page of the gateway's own.
 *
 * @param policy its Content-Security-Policy
 * @param content from the query parameters
 */
public record Page(String contentType, String policy, Function<MultiMap, String> content) {

  private static final String NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'";
  private static final String OWN_SCRIPTS =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src 'self'";

  Page(String contentType, Function<MultiMap, String> content) {
    this(contentType, NO_SCRIPTS, content);
  }

  public static Page html(Function<MultiMap, String> content) {
    return new Page("text/html; charset=utf-8", content);
  }

  public static Page json(Function<MultiMap, String> content) {
    return new Page("application/json", content);
  }

  /** A page, or a part of one, that runs scripts of this gateway and calls its API. */
  static Page scripted(String contentType, Supplier<String> content) {
    return new Page(contentType, OWN_SCRIPTS, parameters -> content.get());
  }
}
