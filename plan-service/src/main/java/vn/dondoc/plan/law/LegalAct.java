package vn.dondoc.plan.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.text.Folded;

/** A law or other document (văn bản) with the days on which it is in force. */
@Entity
@Table(name = "legal_act")
public class LegalAct {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "act_type")
  @Enumerated(EnumType.STRING)
  private LegalActType type;

  private String number;
  private String symbol;

  @Column(name = "designation_key")
  private String designationKey;

  @Column(name = "document_date")
  private LocalDate documentDate;

  private String issuer;
  private String subject;

  /** For queries. */
  @Column(name = "subject_folded")
  @SuppressWarnings("UnusedVariable")
  private String subjectFolded;

  private String[] names;

  @Column(name = "in_force_from")
  private LocalDate inForceFrom;

  @Column(name = "in_force_to")
  private LocalDate inForceTo;

  @Column(name = "replaced_by")
  private UUID replacedBy;

  protected LegalAct() {}

  LegalAct(LegalActRequest request) {
    id = UUID.randomUUID();
    write(request);
  }

  /** Takes over all but the successor. */
  final void write(LegalActRequest request) {
    LocalDate last = request.inForceTo();
    if (last != null && last.isBefore(request.firstDay())) {
      throw DomainException.of("/inForceTo", UnitProblem.VALIDITY_REVERSED, last);
    }
    if (last == null && request.replacedBy() != null) {
      throw DomainException.of("/inForceTo", LawProblem.LAST_DAY_MISSING);
    }
    type = request.type();
    number = request.number().strip();
    symbol = request.symbol().strip();
    designationKey = Designation.key(designation());
    documentDate = request.date();
    issuer = request.issuer();
    subject = request.subject();
    subjectFolded = Folded.of(request.subject());
    names = request.citedAs().stream().map(Folded::of).toArray(String[]::new);
    inForceFrom = request.firstDay();
    inForceTo = last;
  }

  void isReplacedBy(LegalAct successor) {
    if (successor != null && (successor.id.equals(id) || id.equals(successor.replacedBy))) {
      throw DomainException.of("/replacedBy", LawProblem.REPLACES_ITSELF, successor.designation());
    }
    replacedBy = successor == null ? null : successor.id;
  }

  LawStanding.State stateOn(LocalDate day) {
    if (day.isBefore(inForceFrom)) {
      return LawStanding.State.NOT_YET;
    }
    if (inForceTo == null || !day.isAfter(inForceTo)) {
      return LawStanding.State.IN_FORCE;
    }
    return replacedBy == null ? LawStanding.State.ENDED : LawStanding.State.REPLACED;
  }

  /** Whether a text cites it, by number and symbol or by one of its names. */
  boolean isCitedIn(CitingText text) {
    return List.of(names).stream().anyMatch(text.folded()::contains)
        || Designation.isNamedIn(text.tight(), designationKey);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  /** Subject with number and symbol, as a finding names it. */
  String title() {
    return subject + " (" + designation() + ")";
  }

  /** The first day on which it is out of force, null while it lasts. */
  LocalDate outOfForceFrom() {
    return inForceTo == null ? null : inForceTo.plusDays(1);
  }

  String designation() {
    return Designation.printed(number, symbol);
  }

  String designationKey() {
    return designationKey;
  }

  LocalDate date() {
    return documentDate;
  }

  UUID replacedBy() {
    return replacedBy;
  }

  LegalActView view(String successor) {
    return new LegalActView(
        id,
        version,
        type,
        number,
        symbol,
        designation(),
        documentDate,
        issuer,
        subject,
        List.of(names),
        inForceFrom,
        inForceTo,
        successor);
  }
}
