package vn.dondoc.platform.notebook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A note. */
@Entity
public class Note {

  @Id private UUID id;
  @Version private long version;
  private String text;

  protected Note() {}

  Note(UUID id, String text) {
    this.id = id;
    this.text = text;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  String text() {
    return text;
  }

  void rewrite(String words) {
    text = words;
  }
}
