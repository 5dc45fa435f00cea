package vn.dondoc.plan.reform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** A legal act on units (văn bản sắp xếp) from its draft to the day on which it counts. */
@Entity
@Table(name = "reform_act")
public class ReformAct {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ReformStatus status;

  private String number;
  private String symbol;

  @Column(name = "document_date")
  private LocalDate documentDate;

  @Column(name = "effective_day")
  private LocalDate effectiveDay;

  /** Start of the effective day. */
  @Column(name = "effective_at")
  private Instant effectiveAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private ReformText text;

  /** Why it could not be applied on its day, null where nothing stood in its way. */
  private String fault;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "enacted_at")
  private Instant enactedAt;

  @Column(name = "applied_at")
  private Instant appliedAt;

  protected ReformAct() {}

  ReformAct(ReformRequest request, Instant now) {
    id = UUID.randomUUID();
    status = ReformStatus.DRAFT;
    createdAt = now;
    change(request);
  }

  final void change(ReformRequest request) {
    requireDraft();
    if (request.effectiveDay().isBefore(request.documentDate())) {
      throw DomainException.of(
          "/effectiveDay",
          ReformProblem.DAY_BEFORE_DOCUMENT,
          request.effectiveDay(),
          request.documentDate());
    }
    number = request.number();
    symbol = request.symbol();
    documentDate = request.documentDate();
    effectiveDay = request.effectiveDay();
    effectiveAt = effectiveDay.atStartOfDay(Deadline.ZONE).toInstant();
    text = request.text();
    fault = null;
  }

  void enact(Instant now) {
    requireDraft();
    status = ReformStatus.ENACTED;
    enactedAt = now;
    fault = null;
  }

  /** Takes it back before its day; nobody was told of it yet. */
  void withdraw(Instant now) {
    if (status != ReformStatus.ENACTED || counts(now)) {
      throw new DomainException(ReformProblem.ACT_NOT_WAITING, status, effectiveDay);
    }
    status = ReformStatus.DRAFT;
    enactedAt = null;
  }

  /** Whether its day has come. */
  boolean counts(Instant now) {
    return !effectiveAt.isAfter(now);
  }

  /** The event that tells of it once it is enacted. */
  ReformEnacted told(ReformOutcome outcome, UnitTimelines register) {
    return new ReformEnacted(
        id,
        number,
        symbol,
        documentDate,
        effectiveDay,
        effectiveAt.isAfter(enactedAt) ? effectiveAt : enactedAt,
        outcome.successions(),
        outcome.heirs().stream().map(heir -> register.require(heir).facts()).toList());
  }

  void applied(Instant now) {
    status = ReformStatus.APPLIED;
    appliedAt = now;
  }

  /** Its day came and the register had changed so that it does not apply: a draft again. */
  void failed(String why) {
    status = ReformStatus.DRAFT;
    enactedAt = null;
    fault = why;
  }

  void requireDraft() {
    if (status != ReformStatus.DRAFT) {
      throw new DomainException(ReformProblem.ACT_NOT_DRAFT, status);
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  LocalDate effectiveDay() {
    return effectiveDay;
  }

  ReformText text() {
    return text;
  }

  Instant createdAt() {
    return createdAt;
  }

  ReformActView view() {
    return new ReformActView(
        id,
        status,
        number,
        symbol,
        documentDate,
        effectiveDay,
        text.newUnits(),
        text.operations(),
        fault,
        enactedAt,
        appliedAt);
  }
}
