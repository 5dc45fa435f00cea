package vn.dondoc.notification.notice;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.time.Deadline;

/**
 * What an amendment changed for a unit, as the templates read it.
 *
 * @param document the amending document as it is cited, null where the plan does not say
 * @param reason why it was amended, null where the plan does not say
 * @param rows at most {@link #MOST_ROWS}
 * @param more how many further rows there are
 */
@TemplateData
public record NoticeChanges(String document, String reason, List<Row> rows, int more) {

  /** Rows that a notice lists one by one. */
  public static final int MOST_ROWS = 50;

  /**
   * One row.
   *
   * @param what the task or regime with its occurrence or period
   * @param dueAt in force now, null where nothing is due
   */
  @TemplateData
  public record Row(AmendmentEffect effect, String what, Instant dueAt) {

    /** Last permitted day as it is written in Vietnam, null where nothing is due. */
    public String lastDay() {
      LocalDate day = dueAt == null ? null : Deadline.lastDayOf(dueAt);
      return day == null ? null : NoticeFacts.DAY.format(day);
    }
  }

  /** Bổ sung. */
  public List<Row> added() {
    return of(AmendmentEffect.ADDED);
  }

  /** Bãi bỏ. */
  public List<Row> cancelled() {
    return of(AmendmentEffect.CANCELLED);
  }

  /** Điều chỉnh hạn. */
  public List<Row> moved() {
    return of(AmendmentEffect.MOVED);
  }

  /** Điều chỉnh nội dung. */
  public List<Row> reworded() {
    return of(AmendmentEffect.REWORDED);
  }

  private List<Row> of(AmendmentEffect effect) {
    return rows.stream().filter(row -> row.effect() == effect).toList();
  }
}
