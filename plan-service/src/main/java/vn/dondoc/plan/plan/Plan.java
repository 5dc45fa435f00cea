package vn.dondoc.plan.plan;

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.text.Folded;

/** A plan (kế hoạch) with its head; its tasks and regimes hang on its version. */
@Entity
@Table(name = "plan")
public class Plan {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  private PlanHead head;

  @Column(name = "title_folded")
  private String titleFolded;

  @Column(name = "document_date")
  private LocalDate documentDate;

  /** With {@link #symbol}, for queries; who reads a plan reads its {@link #head}. */
  @SuppressWarnings("UnusedVariable")
  private String number;

  @SuppressWarnings("UnusedVariable")
  private String symbol;

  @Column(name = "issuer_id")
  private UUID issuerId;

  @Column(name = "focal_id")
  private UUID focalId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<RelatedUnit> related;

  @Column(name = "import_warnings")
  @JdbcTypeCode(SqlTypes.JSON)
  private List<ImportedWarning> importWarnings;

  /** Reason by id of the warning. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> acknowledged;

  /** What was done with the plan as a whole, oldest first. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<PlanStep> steps;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_version")
  private int issuedVersion;

  protected Plan() {}

  public Plan(PlanHead head, UUID issuerId, UUID focalId, List<RelatedUnit> related, Instant now) {
    id = UUID.randomUUID();
    status = PlanStatus.DRAFT;
    importWarnings = List.of();
    acknowledged = Map.of();
    steps = List.of();
    createdAt = now;
    write(head, issuerId, focalId, related);
  }

  /** Replaces the head of a draft. */
  public void change(
      PlanHead newHead, UUID newIssuer, UUID newFocal, List<RelatedUnit> newRelated) {
    requireDraft();
    write(newHead, newIssuer, newFocal, newRelated);
  }

  private void write(
      PlanHead newHead, UUID newIssuer, UUID newFocal, List<RelatedUnit> newRelated) {
    head = newHead;
    titleFolded = Folded.of(newHead.title());
    number = newHead.number();
    symbol = newHead.symbol();
    documentDate = newHead.documentDate();
    issuerId = newIssuer;
    focalId = newFocal;
    related = List.copyOf(newRelated);
  }

  /** What the import could not settle by itself; it stays with the plan until acknowledged. */
  public void warn(List<ImportedWarning> warnings) {
    importWarnings = List.copyOf(warnings);
  }

  /** Keeps the reason why a warning does not stop the issue; that is no change of the text. */
  public void acknowledge(List<String> warnings, String reason) {
    if (status.after(PlanAct.ISSUE).isEmpty()) {
      throw new DomainException(PlanProblem.PLAN_NOT_DRAFT, status);
    }
    Map<String, String> more = new LinkedHashMap<>(acknowledged);
    warnings.forEach(id -> more.put(id, reason));
    acknowledged = more;
  }

  /** Keeps those reasons whose warnings are still the same after a new import. */
  void keepReasons(Map<String, String> reasons) {
    acknowledged = new LinkedHashMap<>(reasons);
  }

  /** Number and date that the registry gives a plan when it is signed. */
  public void register(String givenNumber, LocalDate date) {
    PlanHead registered = head.registered(givenNumber, date);
    write(registered, issuerId, focalId, related);
  }

  /** Issues the plan; its text is immutable from now on. */
  public void issue(UUID unit, Instant now) {
    become(PlanAct.ISSUE);
    issuedAt = now;
    issuedVersion++;
    step(PlanAct.ISSUE, unit, now, null, null);
  }

  /** Puts the next version in the place of the one in force. */
  public void amend(PlanContent next, UUID unit, Instant now, String reason) {
    become(PlanAct.AMEND);
    write(next.head(), next.issuerId(), next.focalId(), next.related());
    issuedVersion++;
    step(PlanAct.AMEND, unit, now, reason, null);
  }

  /**
   * Takes a step of the table that changes nothing but the state.
   *
   * @param replacement the plan that replaces this one, null for every other act
   */
  public void take(PlanAct act, UUID unit, Instant now, String reason, UUID replacement) {
    become(act);
    step(act, unit, now, reason, replacement);
  }

  private void become(PlanAct act) {
    status =
        status
            .after(act)
            .orElseThrow(
                () -> new DomainException(PlanProblem.TRANSITION_NOT_ALLOWED, status, act));
  }

  private void step(PlanAct act, UUID unit, Instant now, String reason, UUID replacement) {
    List<PlanStep> more = new ArrayList<>(steps);
    more.add(new PlanStep(act, now, unit, reason, issuedVersion, replacement));
    steps = more;
  }

  void requireDraft() {
    if (status.after(PlanAct.CHANGE).isEmpty()) {
      throw new DomainException(PlanProblem.PLAN_NOT_DRAFT, status);
    }
  }

  /** Whether the unit runs this plan: its focal agency or its issuer. */
  public boolean isRunBy(UUID unit) {
    return focalId.equals(unit) || issuerId.equals(unit);
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  public PlanStatus status() {
    return status;
  }

  public PlanHead head() {
    return head;
  }

  public UUID issuerId() {
    return issuerId;
  }

  public UUID focalId() {
    return focalId;
  }

  public List<RelatedUnit> related() {
    return related;
  }

  public List<ImportedWarning> importWarnings() {
    return new ArrayList<>(importWarnings);
  }

  public Map<String, String> acknowledged() {
    return acknowledged;
  }

  public List<PlanStep> steps() {
    return new ArrayList<>(steps);
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public int issuedVersion() {
    return issuedVersion;
  }

  Instant createdAt() {
    return createdAt;
  }
}
