package vn.dondoc.plan.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/** A person who works in a unit; {@code subject} is the identity provider's id, where known. */
@Entity
@Table(name = "person")
public class Person {

  @Id private UUID id;
  @Version private long version;
  private String code;
  private String name;
  private String subject;

  protected Person() {}

  Person(String code, String name, String subject) {
    id = UUID.randomUUID();
    this.code = code;
    this.name = name;
    this.subject = subject;
  }

  boolean rename(String newName, String newSubject) {
    boolean changed = !Objects.equals(name, newName) || !Objects.equals(subject, newSubject);
    name = newName;
    subject = newSubject;
    return changed;
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  String subject() {
    return subject;
  }

  String name() {
    return name;
  }
}
