package vn.dondoc.local.realm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who can log in to the demo; nobody of this name exists.
 *
 * @param unit organisation code of the claim {@code unit}; empty for one who belongs nowhere
 */
public record DemoUser(
    String username, String firstName, String lastName, Optional<String> unit, List<String> roles) {
  /** Of every demo user. Plainly no secret. */
  public static final String PASSWORD = "dondoc";

  /** The provider's subject, fixed so that persons can be entered before anybody logs in. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(
        ("dondoc-demo-user:" + username).getBytes(StandardCharsets.UTF_8));
  }

  public String email() {
    return username + "@demo.invalid";
  }
}
