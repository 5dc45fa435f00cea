package vn.dondoc.plan.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.plan.plan.PlanContent;

/**
 * What the last import of a plan read. A value of the draft that differs from it was decided by a
 * person; the next import keeps that one and follows the document in the others.
 */
@Entity
@Table(name = "plan_reading")
public class PlanReading {

  @Id
  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "file_name")
  private String fileName;

  /** SHA-256 of the document, in hexadecimal. */
  private String digest;

  @Column(name = "read_at")
  private Instant readAt;

  /** Whether duties of the text became tasks, beside the rows of the table. */
  @Column(name = "with_duties")
  private boolean withDuties;

  /** Tasks and regimes have the ids that they have in the plan. */
  @JdbcTypeCode(SqlTypes.JSON)
  private PlanContent content;

  @JdbcTypeCode(SqlTypes.JSON)
  private ReadSources sources;

  protected PlanReading() {}

  PlanReading(UUID planId) {
    this.planId = planId;
  }

  void keep(
      String name, String sha256, Instant at, boolean duties, PlanContent read, ReadSources where) {
    fileName = name;
    digest = sha256;
    readAt = at;
    withDuties = duties;
    content = read;
    sources = where;
  }

  String fileName() {
    return fileName;
  }

  String digest() {
    return digest;
  }

  Instant readAt() {
    return readAt;
  }

  boolean withDuties() {
    return withDuties;
  }

  PlanContent content() {
    return content;
  }

  ReadSources sources() {
    return sources;
  }
}
