package vn.dondoc.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.platform.event.EventJson;

/**
 * One round of a report: a working draft until it is submitted, then fixed for ever. The author
 * stays who wrote it, whoever approves or decides.
 */
@Entity
@Table(name = "report_round")
public class ReportRound {

  /** What the receiver decided on a round. */
  public enum Decision {
    ACCEPTED,
    RETURNED
  }

  @Id private UUID id;

  @Column(name = "obligation_id", updatable = false)
  private UUID obligationId;

  @Column(updatable = false)
  private int number;

  private String content;
  private boolean nil;
  private String author;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  protected ReportRound() {}

  /** The empty working draft of the next round. */
  static ReportRound begin(Obligation obligation) {
    ReportRound round = new ReportRound();
    round.id = UUID.randomUUID();
    round.obligationId = obligation.id();
    round.number = obligation.round() + 1;
    return round;
  }

  /** Writes the draft; saving it unchanged does not make the saver its author. */
  void write(ReportContent written, String by, Instant now) {
    if (submittedAt != null) {
      throw new IllegalStateException("round " + number + " is submitted");
    }
    String text = EventJson.write(written);
    if (!text.equals(content)) {
      content = text;
      nil = written.nil();
      author = by;
    }
    savedAt = now;
  }

  /**
   * @param by who files it; where that is not the author, he approves what the author wrote
   */
  void submit(String by, Instant now) {
    if (submittedAt != null) {
      throw new IllegalStateException("round " + number + " is submitted");
    }
    content().requireComplete();
    approvedBy = by.equals(author) ? null : by;
    submittedAt = now;
  }

  void decide(Decision decided, String by, String why, Instant now) {
    decision = decided;
    decidedBy = by;
    decidedAt = now;
    reason = why;
  }

  ReportContent content() {
    return EventJson.read(content, ReportContent.class);
  }

  boolean nil() {
    return nil;
  }

  RoundView view() {
    ReportContent said = content();
    return new RoundView(
        number,
        nil,
        said.sections(),
        said.figures(),
        author,
        savedAt,
        approvedBy,
        submittedAt,
        decision,
        decidedBy,
        decidedAt,
        reason);
  }
}
