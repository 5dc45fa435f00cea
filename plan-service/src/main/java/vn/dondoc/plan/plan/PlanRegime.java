package vn.dondoc.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reporting regime (chế độ báo cáo) that a plan sets. */
@Entity
@Table(name = "plan_regime")
public class PlanRegime {

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  @JdbcTypeCode(SqlTypes.JSON)
  private RegimeRule rule;

  protected PlanRegime() {}

  public PlanRegime(UUID planId, RegimeRule rule) {
    this(UUID.randomUUID(), planId, rule);
  }

  /** A regime that an amendment added has its id before it is issued. */
  PlanRegime(UUID id, UUID planId, RegimeRule rule) {
    this.id = id;
    this.planId = planId;
    this.rule = rule;
  }

  void rewrite(RegimeRule newRule) {
    rule = newRule;
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  public RegimeRule rule() {
    return rule;
  }
}
