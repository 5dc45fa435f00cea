package vn.dondoc.notification.notice;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.time.Deadline;

/**
 * What the templates know of a notice.
 *
 * @param unit and {@code about}: names of the unit addressed and of the one it is about
 * @param planNumber null for a standing regime, or while the plan is not known here yet
 * @param act number and symbol of the act by which work passed to the unit, else null
 * @param items what is owed, in the words of the plan, or from whom it was taken over, at most
 *     {@link #MOST_ITEMS}
 * @param more how many further items there are
 * @param changes what an amendment changed, null for any other notice
 * @param end how the plan ended, null for any other notice
 * @param link to the notice in the console
 */
@TemplateData
public record NoticeFacts(
    UUID id,
    NoticeKind kind,
    UUID unitId,
    String unit,
    UUID aboutUnitId,
    String about,
    UUID planId,
    String planNumber,
    String planTitle,
    WatchKind owed,
    Instant dueAt,
    String rung,
    Integer step,
    Integer steps,
    boolean requested,
    String act,
    List<String> items,
    int more,
    NoticeChanges changes,
    NoticeEnd end,
    String link,
    Instant createdAt) {

  /** Items that a notice lists one by one. */
  public static final int MOST_ITEMS = 5;

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Whether it is about a report; else about a task. */
  public boolean report() {
    return owed == WatchKind.REPORT;
  }

  /** Last permitted day as it is written in Vietnam, null where nothing is due. */
  public String lastDay() {
    LocalDate day = lastPermittedDay();
    return day == null ? null : DAY.format(day);
  }

  /** Last permitted day, null where nothing is due. */
  public LocalDate lastPermittedDay() {
    return dueAt == null ? null : Deadline.lastDayOf(dueAt);
  }
}
