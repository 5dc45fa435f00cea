package vn.dondoc.local.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.dondoc.local.demo.Answer;
import vn.dondoc.local.demo.Caller;

/** The operations of a service as its OpenAPI document lists them, and whom each of them names. */
final class Operations {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

  private Operations() {}

  /**
   * An operation, with invented ids in its path.
   *
   * @param roles that its document names
   * @param byTicket whether it asks for a one-use ticket instead of a token with a role
   */
  record Operation(
      String method, String path, String mediaType, Set<String> roles, boolean byTicket) {

    int callAs(Caller caller) {
      return answerTo(caller).status();
    }

    /**
     * Whether the caller's role passes. What comes after it (the row is invented, the body empty)
     * is refused for another reason.
     */
    boolean letsIn(Caller caller) {
      Answer answer = answerTo(caller);
      return answer.status() != 401
          && !(answer.status() == 403 && answer.text("code").equals("ROLE_REQUIRED"));
    }

    private Answer answerTo(Caller caller) {
      return switch (method) {
        case "GET" -> caller.get(path);
        case "DELETE" -> caller.delete("\"0\"", path);
        case "PUT" -> caller.replace("\"0\"", path, mediaType, "{}");
        case "POST" -> caller.upload(path, mediaType, "{}");
        default -> throw new IllegalStateException(method);
      };
    }
  }

  static List<Operation> of(URI gateway, String service) {
    try (InputStream in =
        gateway.resolve("/openapi/" + service + "?format=json").toURL().openStream()) {
      JsonNode document = new ObjectMapper().readTree(in);
      List<Operation> operations = new ArrayList<>();
      document
          .path("paths")
          .properties()
          .forEach(
              path ->
                  path.getValue()
                      .properties()
                      .forEach(
                          o -> {
                            if (METHODS.contains(o.getKey())) {
                              operations.add(operation(path.getKey(), o.getKey(), o.getValue()));
                            }
                          }));
      return operations;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Operation operation(String path, String method, JsonNode operation) {
    String filled =
        path.replace("{service}", "plan")
            .replace("{code}", "H99")
            .replace("{year}", "2026")
            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    var content = operation.path("requestBody").path("content").fieldNames();
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        filled,
        content.hasNext() ? content.next() : "application/json",
        roles(operation.path("security")),
        operation
            .path("parameters")
            .valueStream()
            .anyMatch(p -> p.path("name").asText().equals("ticket")));
  }

  private static Set<String> roles(JsonNode security) {
    Set<String> roles = new TreeSet<>();
    security.forEach(
        requirement -> requirement.forEach(named -> named.forEach(r -> roles.add(r.asText()))));
    return roles;
  }
}
