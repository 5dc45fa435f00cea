package vn.dondoc.notification.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How one person is reached; without an address only the inbox is left. */
@Entity
class Contact {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Version private long version;
  private String email;
  private String name;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Contact() {}

  Contact(UUID personId, String email, String name, Language language, Instant now) {
    this.personId = personId;
    this.email = email;
    this.name = name;
    this.language = language;
    this.changedAt = now;
  }

  /**
   * Takes over what differs.
   *
   * @return the names of the fields that changed: the audit says which, never what
   */
  List<String> change(String email, String name, Language language, Instant now) {
    List<String> changed = new ArrayList<>();
    if (!Objects.equals(this.email, email)) {
      changed.add("email");
    }
    if (!this.name.equals(name)) {
      changed.add("name");
    }
    if (this.language != language) {
      changed.add("language");
    }
    if (!changed.isEmpty()) {
      this.email = email;
      this.name = name;
      this.language = language;
      this.changedAt = now;
    }
    return changed;
  }

  UUID personId() {
    return personId;
  }

  long version() {
    return version;
  }

  String email() {
    return email;
  }

  String name() {
    return name;
  }

  Language language() {
    return language;
  }
}
