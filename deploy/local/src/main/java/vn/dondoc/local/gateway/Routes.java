package vn.dondoc.local.gateway;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code deploy/gateway/routes.yaml}, read and searchable. */
public final class Routes {
  private static final String RESOURCE = "/routes.yaml";
  private static final List<String> NEVER = List.of("/internal", "/q");
  private static final String ONLY_INTERNAL_TARGET = "/q/openapi";
  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\]");

  private final List<Route> routes;
  private final Limits limits;

  private Routes(List<Route> routes, Limits limits) {
    this.routes = routes;
    this.limits = limits;
  }

  /**
   * @param bodyBytes the largest request body
   * @param connectSeconds how long to wait for a connection to a service
   * @param responseSeconds how long to wait, after the request, for the head of its answer
   */
  public record Limits(long bodyBytes, int connectSeconds, int responseSeconds) {}

  public static Routes packaged() {
    try (InputStream in = Routes.class.getResourceAsStream(RESOURCE)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Routes read(InputStream yaml) throws IOException {
    RoutesFile file = new ObjectMapper(new YAMLFactory()).readValue(yaml, RoutesFile.class);
    List<Route> routes = new ArrayList<>();
    file.services()
        .forEach(
            (service, paths) -> {
              paths.prefixes().forEach(prefix -> routes.add(new Route.Prefix(prefix, service)));
              paths
                  .exact()
                  .forEach((path, target) -> routes.add(new Route.Exact(path, service, target)));
            });
    routes.forEach(Routes::requireHarmless);
    routes.sort(Comparator.comparingInt((Route route) -> route.path().length()).reversed());
    return new Routes(List.copyOf(routes), file.limits());
  }

  public List<Route> all() {
    return routes;
  }

  public Limits limits() {
    return limits;
  }

  /** The route of a request path as it came, still percent-encoded. */
  public Optional<Route> find(String path) {
    if (climbs(path)) {
      return Optional.empty();
    }
    return routes.stream().filter(route -> route.matches(path)).findFirst();
  }

  /** A service would resolve the dots after we have looked at the path, and leave its prefix. */
  private static boolean climbs(String path) {
    String decoded;
    try {
      decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return true;
    }
    return SEPARATORS
        .splitAsStream(decoded)
        .anyMatch(segment -> segment.equals("..") || segment.equals("."));
  }

  private static void requireHarmless(Route route) {
    boolean internalTarget =
        NEVER.stream().anyMatch(path -> Route.covers(path, route.target(route.path())));
    if (NEVER.stream().anyMatch(path -> Route.covers(path, route.path()))
        || route.path().length() < 2
        || (internalTarget && !route.target(route.path()).equals(ONLY_INTERNAL_TARGET))) {
      throw new IllegalArgumentException(RESOURCE + ": " + route + " must not be public");
    }
  }

  private record RoutesFile(Map<String, ServicePaths> services, Limits limits) {}

  @JsonIgnoreProperties(ignoreUnknown = false)
  private record ServicePaths(List<String> prefixes, Map<String, String> exact) {}
}
