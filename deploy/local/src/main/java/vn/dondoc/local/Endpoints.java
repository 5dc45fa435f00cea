package vn.dondoc.local;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where to find everything of a running stack, for programs that use it from outside.
 *
 * @param gateway the one public origin
 * @param services each replica of each service on its own port, past the gateway
 * @param issuer of the tokens
 * @param kafka host and port
 */
public record Endpoints(
    URI gateway, Map<DondocService, List<URI>> services, URI issuer, String kafka) {

  public static Endpoints of(Ports ports) {
    Map<DondocService, List<URI>> services = new EnumMap<>(DondocService.class);
    Arrays.stream(DondocService.values())
        .forEach(
            service ->
                services.put(
                    service, ports.all(service.port()).stream().map(Endpoints::loopback).toList()));
    return new Endpoints(
        URI.create("http://localhost:" + ports.of(Port.GATEWAY)),
        Map.copyOf(services),
        URI.create(
            "http://localhost:" + ports.of(Port.KEYCLOAK) + "/realms/" + KeycloakServer.REALM),
        "127.0.0.1:" + ports.of(Port.KAFKA));
  }

  /** The first replica of a service. */
  public URI service(DondocService service) {
    return services.get(service).getFirst();
  }

  /** All replicas of a service, the first first. */
  public List<URI> replicas(DondocService service) {
    return services.get(service);
  }

  public URI mailbox() {
    return gateway.resolve("/mailbox");
  }

  private static URI loopback(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
