package vn.dondoc.notification.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.notification.contact.Recipients.Staff;
import vn.dondoc.notification.ladder.Ladder.Laid;
import vn.dondoc.notification.notice.NoticeCause;
import vn.dondoc.notification.notice.NoticeDraft;
import vn.dondoc.platform.contract.organisation.PositionRole;

/**
 * Decides who is told what when rungs fire. After an outage several rungs fire at once: each person
 * is told only the latest that concerns them, and no rung is left out that somebody has not heard
 * of (NO3).
 */
record RungAddressing(Staff staff, Overseers.Related overseers) {

  /** What firing comes to: the notices, and the codes of rungs whose role nobody holds. */
  record Addressed(List<NoticeDraft> notices, List<String> empty) {}

  /**
   * @param ladder all rungs of the watch
   * @param due those that fire now, earliest first
   */
  Addressed address(Watch watch, List<Laid> ladder, List<Laid> due) {
    List<NoticeDraft> notices = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    Set<UUID> told = new HashSet<>();
    for (Laid laid : due.reversed()) {
      for (UUID unit : units(watch, laid.rung())) {
        PositionRole role = role(laid.rung());
        Set<UUID> answering = staff.answering(unit, role);
        if (staff.holding(unit, role).isEmpty()) {
          empty.add(laid.rung().code());
        }
        // A unit without anybody has its inbox: it takes the place of the person.
        Set<UUID> persons = new LinkedHashSet<>(answering.isEmpty() ? Set.of(unit) : answering);
        persons.removeAll(told);
        if (!persons.isEmpty()) {
          told.addAll(persons);
          persons.remove(unit);
          notices.add(draft(watch, ladder, laid, unit, persons));
        }
      }
    }
    return new Addressed(notices.reversed(), empty);
  }

  private Set<UUID> units(Watch watch, Rung rung) {
    return switch (rung.audience()) {
      case OFFICER, HEAD -> Set.of(watch.unitId());
      case FOCAL -> overseers.focal(watch.sourceId());
      case CHAIRMAN -> overseers.chairman(watch.sourceId());
    };
  }

  private static PositionRole role(Rung rung) {
    return switch (rung.audience()) {
      case OFFICER, FOCAL -> PositionRole.OFFICER;
      case HEAD, CHAIRMAN -> PositionRole.HEAD;
    };
  }

  private static NoticeDraft draft(
      Watch watch, List<Laid> ladder, Laid laid, UUID unit, Set<UUID> persons) {
    List<Laid> reminders = watch.reminders(ladder);
    boolean reminds = laid.rung().stage().reminds();
    NoticeCause cause =
        NoticeCause.rung(
            watch.kind(),
            watch.planId(),
            watch.sourceId(),
            new NoticeCause.Rung(watch.id(), watch.dueVersion(), laid.rung().code()),
            watch.dueAt(),
            reminds ? new NoticeCause.Step(reminders.indexOf(laid) + 1, reminders.size()) : null);
    return new NoticeDraft(
        laid.rung().noticeKind(), unit, watch.unitId(), !watch.escalates(), persons, cause);
  }
}
