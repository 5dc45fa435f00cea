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

  /** Keeps the reason why a warning does not stop the issue. */
  public void acknowledge(List<String> warnings, String reason) {
    requireDraft();
    Map<String, String> more = new LinkedHashMap<>(acknowledged);
    warnings.forEach(id -> more.put(id, reason));
    acknowledged = more;
  }

  /** Issues the plan; its text is immutable from now on. */
  public void issue(Instant now) {
    become(PlanStatus.ISSUED);
    issuedAt = now;
    issuedVersion++;
  }

  private void become(PlanStatus next) {
    if (!status.mayBecome(next)) {
      throw new DomainException(PlanProblem.TRANSITION_NOT_ALLOWED, status, next);
    }
    status = next;
  }

  void requireDraft() {
    if (status != PlanStatus.DRAFT) {
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
