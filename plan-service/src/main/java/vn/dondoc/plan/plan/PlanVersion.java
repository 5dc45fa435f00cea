package vn.dondoc.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

/** An issued version of a plan, whole. It is never changed: the database refuses it too. */
@Entity
@Immutable
@Table(name = "plan_version")
public class PlanVersion {

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "version_no")
  private int number;

  @Column(name = "valid_from")
  private Instant validFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  private AmendmentFacts amendment;

  @JdbcTypeCode(SqlTypes.JSON)
  private PlanContent content;

  @JdbcTypeCode(SqlTypes.JSON)
  private Settled settled;

  protected PlanVersion() {}

  /**
   * @param amendment by which document, null for version 1
   */
  public PlanVersion(
      Plan plan,
      Instant validFrom,
      AmendmentFacts amendment,
      PlanContent content,
      Settled settled) {
    id = UUID.randomUUID();
    planId = plan.id();
    number = plan.issuedVersion();
    this.validFrom = validFrom;
    this.amendment = amendment;
    this.content = content;
    this.settled = settled;
  }

  public UUID planId() {
    return planId;
  }

  public int number() {
    return number;
  }

  public Instant validFrom() {
    return validFrom;
  }

  public AmendmentFacts amendment() {
    return amendment;
  }

  public PlanContent content() {
    return content;
  }

  public Settled settled() {
    return settled;
  }
}
