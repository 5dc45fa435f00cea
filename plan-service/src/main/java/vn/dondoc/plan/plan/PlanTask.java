package vn.dondoc.plan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A task (nhiệm vụ) of a plan: one row of its appendix. */
@Entity
@Table(name = "plan_task")
public class PlanTask {

  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID planId;

  private int seq;

  @JdbcTypeCode(SqlTypes.JSON)
  private TaskText body;

  protected PlanTask() {}

  public PlanTask(UUID planId, int seq, TaskText body) {
    this(UUID.randomUUID(), planId, seq, body);
  }

  /** A task that an amendment added has its id before it is issued. */
  PlanTask(UUID id, UUID planId, int seq, TaskText body) {
    this.id = id;
    this.planId = planId;
    this.seq = seq;
    this.body = body;
  }

  void rewrite(TaskText newBody) {
    body = newBody;
  }

  /** To where no task stands, so that others may change places. */
  void stepAside() {
    seq = -seq;
  }

  void moveTo(int place) {
    seq = place;
  }

  public UUID id() {
    return id;
  }

  public UUID planId() {
    return planId;
  }

  public int seq() {
    return seq;
  }

  public TaskText body() {
    return body;
  }
}
