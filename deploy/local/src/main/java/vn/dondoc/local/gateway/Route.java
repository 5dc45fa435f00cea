package vn.dondoc.local.gateway;

/** One line of the routes: which requests go to which service, and as what. */
public sealed interface Route {
  String path();

  /** The service's folder name, such as {@code plan-service}. */
  String service();

  boolean matches(String requestPath);

  /** The path at the service. */
  String target(String requestPath);

  /** A path and everything below it, handed on unchanged. */
  record Prefix(String path, String service) implements Route {
    @Override
    public boolean matches(String requestPath) {
      return covers(path, requestPath);
    }

    @Override
    public String target(String requestPath) {
      return requestPath;
    }
  }

  /** One path alone, called something else at the service. */
  record Exact(String path, String service, String at) implements Route {
    @Override
    public boolean matches(String requestPath) {
      return requestPath.equals(path);
    }

    @Override
    public String target(String requestPath) {
      return at;
    }
  }

  static boolean covers(String prefix, String path) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }
}
