package vn.dondoc.notification.contact;

import java.util.List;
import java.util.UUID;

/**
 * How one person is reached.
 *
 * @param version what {@code If-Match} needs for a change
 * @param actions what the caller may do next
 */
public record ContactView(
    UUID personId,
    String email,
    String name,
    Language language,
    long version,
    List<String> actions) {

  static ContactView from(Contact contact) {
    return new ContactView(
        contact.personId(),
        contact.email(),
        contact.name(),
        contact.language(),
        contact.version(),
        List.of("put"));
  }
}
