package vn.dondoc.local.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The file that Keycloak imports: the template with its two placeholders filled, and the people.
 */
public final class RealmFile {
  private static final String TEMPLATE = "/realm.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The hash of {@link DemoUser#PASSWORD} with Keycloak's own parameters, computed once: hashing it
   * for every user would take longer than the rest of the import.
   */
  private static final String SECRET_DATA =
      """
      {"value":"YCKwZKOIreb639opzQLAoqnWRPjmqlfBiCfFQD60QN4=",\
      "salt":"ZG9uZG9jLWRlbW8tb25seQ==","additionalParameters":{}}""";

  private static final String CREDENTIAL_DATA =
      """
      {"hashIterations":5,"algorithm":"argon2","additionalParameters":\
      {"type":["id"],"version":["1.3"],"hashLength":["32"],"memory":["7168"],"parallelism":["1"]}}""";

  private final String publicUrl;
  private final String portalSecret;

  public RealmFile(String publicUrl, String portalSecret) {
    this.publicUrl = publicUrl;
    this.portalSecret = portalSecret;
  }

  public byte[] bytes() throws IOException {
    ObjectNode realm = (ObjectNode) JSON.readTree(filledTemplate());
    ArrayNode users = realm.withArray("users");
    DemoUsers.all().forEach(user -> users.add(json(user)));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(realm);
  }

  private String filledTemplate() throws IOException {
    try (var in = RealmFile.class.getResourceAsStream(TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${DONDOC_PUBLIC_URL}", publicUrl)
          .replace("${DONDOC_PORTAL_SECRET}", portalSecret);
    }
  }

  private static ObjectNode json(DemoUser user) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", user.id().toString());
    node.put("username", user.username());
    node.put("email", user.email());
    node.put("emailVerified", true);
    node.put("firstName", user.firstName());
    node.put("lastName", user.lastName());
    node.put("enabled", true);
    // A fixed instant instead of the wall clock: see the invariant of the package.
    node.put("createdTimestamp", 0L);
    user.unit().ifPresent(unit -> node.putObject("attributes").putArray("unit").add(unit));
    ArrayNode roles = node.putArray("realmRoles");
    user.roles().forEach(roles::add);
    ObjectNode credential = node.putArray("credentials").addObject();
    credential.put("type", "password");
    credential.put("secretData", SECRET_DATA);
    credential.put("credentialData", CREDENTIAL_DATA);
    return node;
  }
}
