package vn.dondoc.notification.ladder;

import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.notification.notice.NoticeKind;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * One rung of a ladder (E1-E3).
 *
 * @param position rungs of a ladder never fire in another order
 * @param code stable name, for example {@code BEFORE_7}
 * @param workingDays how many working days before or after the last permitted day
 */
public record Rung(
    int position,
    String code,
    Stage stage,
    int workingDays,
    Audience audience,
    NoticeKind noticeKind) {

  /** Where a rung lies in relation to the due instant. */
  public enum Stage {
    BEFORE,
    LAST_DAY,
    MISS,
    AFTER;

    /** Whether it reminds of something that can still be done in time. */
    public boolean reminds() {
      return this == BEFORE || this == LAST_DAY;
    }
  }

  /** Who is told. */
  public enum Audience {
    /** Chuyên viên of the unit. */
    OFFICER,
    /** Người đứng đầu of the unit. */
    HEAD,
    /** Officers of the focal agency. */
    FOCAL,
    /** Head of the issuing unit. */
    CHAIRMAN
  }

  /**
   * When it fires: at the start of work of its working day; a last permitted day that is off is
   * reminded of on the last working day before it; the miss at the due instant itself.
   */
  public Instant at(Instant dueAt, WorkingCalendar calendar) {
    LocalDate lastDay = Deadline.lastDayOf(dueAt);
    return switch (stage) {
      case BEFORE -> Deadline.startOfWork(calendar.plus(lastDay, -workingDays));
      case LAST_DAY -> Deadline.startOfWork(calendar.onOrBefore(lastDay));
      case MISS -> dueAt;
      case AFTER -> Deadline.startOfWork(calendar.plus(lastDay, workingDays));
    };
  }
}
