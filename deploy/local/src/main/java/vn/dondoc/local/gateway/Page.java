package vn.dondoc.local.gateway;

import io.vertx.core.MultiMap;
import java.util.function.Function;

/**
 * A page of the gateway's own.
 *
 * @param content from the query parameters
 */
public record Page(String contentType, Function<MultiMap, String> content) {
  public static Page html(Function<MultiMap, String> content) {
    return new Page("text/html; charset=utf-8", content);
  }

  public static Page json(Function<MultiMap, String> content) {
    return new Page("application/json", content);
  }
}
