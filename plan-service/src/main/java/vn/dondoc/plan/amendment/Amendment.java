package vn.dondoc.plan.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanStep;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.problem.DomainException;

/** The next version of an issued plan while it is drafted, whole, on the version in force. */
@Entity
@NullUnmarked
@Table(name = "plan_amendment")
public class Amendment {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "plan_id")
  private UUID planId;

  private int ordinal;

  @Column(name = "base_version")
  private int baseVersion;

  @Enumerated(EnumType.STRING)
  private AmendmentStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  private AmendmentFacts document;

  @JdbcTypeCode(SqlTypes.JSON)
  private PlanContent content;

  /** Reason by id of the warning. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> acknowledged;

  /** How it was submitted and given back, oldest first. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<PlanStep> steps;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "issued_version")
  private Integer issuedVersion;

  protected Amendment() {}

  /**
   * Begins with what the version in force says; what was acknowledged of it stays so.
   *
   * @param ordinal first, second, third of the plan's amendments, those given up counted too
   */
  Amendment(int ordinal, Plan plan, PlanVersion base, AmendmentFacts document, Instant now) {
    id = UUID.randomUUID();
    planId = plan.id();
    this.ordinal = ordinal;
    baseVersion = base.number();
    status = AmendmentStatus.DRAFT;
    this.document = document;
    content = base.content();
    acknowledged = plan.acknowledged();
    steps = List.of();
    createdAt = now;
  }

  void state(AmendmentFacts newDocument) {
    requireDraft();
    document = newDocument;
  }

  /**
   * Changes the text. What was acknowledged of it there is open again.
   *
   * @param place whether a JSON pointer lies in what is changed
   */
  void rewrite(PlanContent newContent, Predicate<String> place) {
    requireDraft();
    content = newContent;
    Map<String, String> kept = new LinkedHashMap<>(acknowledged);
    kept.keySet().removeIf(warning -> place.test(warning.substring(warning.indexOf('@') + 1)));
    acknowledged = kept;
  }

  /** Keeps the reason why a warning does not stop the issue; that is no change of the text. */
  void acknowledge(List<String> warnings, String reason) {
    requireOpen();
    Map<String, String> more = new LinkedHashMap<>(acknowledged);
    warnings.forEach(w -> more.put(w, reason));
    acknowledged = more;
  }

  /** Submits it for signature; its text is frozen from now on. */
  void submit(UUID unit, Instant now, String note) {
    become(AmendmentStatus.SUBMITTED);
    step(PlanAct.SUBMIT, unit, now, note);
  }

  /** Takes a submitted one back ({@link PlanAct#WITHDRAW}) or gives it back to be changed. */
  void giveBack(PlanAct act, UUID unit, Instant now, String reason) {
    if (status != AmendmentStatus.SUBMITTED) {
      throw new DomainException(AmendmentProblem.AMENDMENT_NOT_SUBMITTED, status);
    }
    become(AmendmentStatus.DRAFT);
    step(act, unit, now, reason);
  }

  private void step(PlanAct act, UUID unit, Instant now, String reason) {
    List<PlanStep> more = new ArrayList<>(steps);
    more.add(new PlanStep(act, now, unit, reason, baseVersion, null));
    steps = more;
  }

  /**
   * Number and date that the registry gave when it was signed, where they are given. A change that
   * counts from the day of its document does so from the day it was signed.
   */
  void register(String number, LocalDate date) {
    boolean withDocument = Objects.equals(document.effectiveDay(), document.documentDate());
    document =
        new AmendmentRequest(
                document.reason(),
                number == null ? document.number() : number,
                document.symbol(),
                date == null ? document.documentDate() : date,
                withDocument ? null : document.effectiveDay())
            .facts(content.head().documentDate(), "/documentDate");
  }

  /** It is this version of the plan from now on. */
  void issue(int asVersion) {
    become(AmendmentStatus.ISSUED);
    issuedVersion = asVersion;
  }

  void drop() {
    become(AmendmentStatus.DROPPED);
  }

  private void become(AmendmentStatus next) {
    if (!status.mayBecome(next)) {
      throw new DomainException(AmendmentProblem.AMENDMENT_NOT_DRAFT, status);
    }
    status = next;
  }

  void requireDraft() {
    if (status == AmendmentStatus.SUBMITTED) {
      throw new DomainException(AmendmentProblem.AMENDMENT_SUBMITTED);
    }
    requireOpen();
  }

  /** Whether it may still be issued. */
  void requireOpen() {
    if (!AmendmentStatus.OPEN.contains(status)) {
      throw new DomainException(AmendmentProblem.AMENDMENT_NOT_DRAFT, status);
    }
  }

  List<PlanStep> steps() {
    return new ArrayList<>(steps);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID planId() {
    return planId;
  }

  int baseVersion() {
    return baseVersion;
  }

  AmendmentStatus status() {
    return status;
  }

  AmendmentFacts document() {
    return document;
  }

  PlanContent content() {
    return content;
  }

  Map<String, String> acknowledged() {
    return acknowledged;
  }

  int ordinal() {
    return ordinal;
  }

  Instant createdAt() {
    return createdAt;
  }

  Integer issuedVersion() {
    return issuedVersion;
  }
}
