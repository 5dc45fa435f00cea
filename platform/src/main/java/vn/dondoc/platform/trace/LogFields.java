package vn.dondoc.platform.trace;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What every line of the log says of the request it belongs to, besides its trace: the route as a
 * template, the caller's unit, and who called as a digest that only who knows the subject can
 * compare. Never a name, an address, a token or a body.
 */
public class LogFields {

  private static final int DIGEST_BYTES = 8;
  private static final Map<Method, String> ROUTES = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void route(ResourceInfo target) {
    MDC.put("route", ROUTES.computeIfAbsent(target.getResourceMethod(), LogFields::template));
  }

  private static String template(Method method) {
    UriBuilder path = UriBuilder.fromResource(method.getDeclaringClass());
    if (method.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
      path.path(method);
    }
    return path.toTemplate();
  }

  /**
   * @param unit organisation code, null where the account has none
   * @param subject the provider's id, which may be a name with some providers
   */
  public static void caller(String unit, String subject) {
    if (unit != null) {
      MDC.put("unit", unit);
    }
    if (subject != null) {
      MDC.put("subject", digest(subject));
    }
  }

  /** The first 16 hexadecimal digits of the SHA-256. */
  static String digest(String subject) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
