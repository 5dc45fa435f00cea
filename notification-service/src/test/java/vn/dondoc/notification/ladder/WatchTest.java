package vn.dondoc.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.notification.ladder.Ladder.Laid;
import vn.dondoc.notification.ladder.Rung.Audience;
import vn.dondoc.notification.ladder.Rung.Stage;
import vn.dondoc.notification.notice.NoticeKind;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

class WatchTest {

  private static final Instant DUE = Deadline.endOf(LocalDate.parse("2026-06-18"));
  private static final Instant ISSUED = Instant.parse("2026-01-05T01:00:00Z");
  private static final UUID ID = new UUID(1, 1);

  private static final List<Laid> LADDER =
      new Ladder(
              "default",
              List.of(
                  rung(1, "BEFORE_7", Stage.BEFORE, 7),
                  rung(2, "LAST_DAY", Stage.LAST_DAY, 0),
                  rung(3, "MISSED", Stage.MISS, 0),
                  rung(4, "HEAD", Stage.AFTER, 1)))
          .around(DUE, new WorkingCalendar(List.of()));

  @Test
  void hasOnlyRemindersOpenWhileNoMissIsRecorded() {
    assertThat(codes(watch(true, false, 0).open(LADDER))).containsExactly("BEFORE_7", "LAST_DAY");
  }

  @Test
  void opensTheEscalationOnceTheMissIsRecorded() {
    assertThat(codes(watch(true, true, 2).open(LADDER))).containsExactly("MISSED", "HEAD");
  }

  @Test
  void neverEscalatesABodyThatTakesNoOrders() {
    assertThat(codes(watch(false, true, 0).open(LADDER))).containsExactly("BEFORE_7", "LAST_DAY");
  }

  @Test
  void hasNothingDueBeforeTheInstantAndAllOfItAfter() {
    Watch watch = watch(true, false, 0);

    assertThat(watch.due(LADDER, LADDER.getFirst().at().minusMillis(1))).isEmpty();
    assertThat(codes(watch.due(LADDER, LADDER.getFirst().at()))).containsExactly("BEFORE_7");
    assertThat(codes(watch.due(LADDER, DUE))).containsExactly("BEFORE_7", "LAST_DAY");
  }

  @Test
  void isNextAtItsFirstOpenRung() {
    assertThat(watch(true, false, 1).next(LADDER)).isEqualTo(LADDER.get(1).at());
    assertThat(watch(true, false, 2).next(LADDER)).isNull();
  }

  @Test
  void isSilentWhereItWasDueWhenThePlanWasIssued() {
    Watch watch =
        new Watch(ID, WatchKind.REPORT, ID, ID, ID, DUE, 1, true, DUE, null, true, false, false, 0);

    assertThat(watch.silent()).isTrue();
    assertThat(watch.open(LADDER)).isEmpty();
  }

  @Test
  void waitsWhileItIsNotKnownWhenThePlanWasIssued() {
    Watch watch =
        new Watch(
            ID, WatchKind.REPORT, ID, ID, ID, DUE, 1, true, null, null, true, false, false, 0);

    assertThat(watch.open(LADDER)).isEmpty();
  }

  @Test
  void isSilentAboutHistoryAndAboutWhatIsSettled() {
    Watch historical =
        new Watch(
            ID, WatchKind.REPORT, ID, ID, ID, DUE, 1, true, ISSUED, null, true, true, false, 0);
    Watch settled =
        new Watch(
            ID, WatchKind.REPORT, ID, ID, ID, DUE, 1, true, ISSUED, null, true, false, true, 0);

    assertThat(historical.silent()).isTrue();
    assertThat(historical.open(LADDER)).isEmpty();
    assertThat(settled.silent()).isFalse();
    assertThat(settled.open(LADDER)).isEmpty();
  }

  @Test
  void passesOverWhatWasQuietWhileNothingWasOwed() {
    Watch watch =
        new Watch(
            ID,
            WatchKind.REPORT,
            ID,
            ID,
            ID,
            DUE,
            1,
            true,
            ISSUED,
            LADDER.getFirst().at(),
            false,
            false,
            false,
            0);

    assertThat(codes(watch.open(LADDER))).containsExactly("LAST_DAY");
  }

  @Test
  void remindsOfNothingThatLiesBeforeTheIssueOfThePlan() {
    Instant issued = LADDER.getFirst().at();
    Watch late =
        new Watch(
            ID, WatchKind.REPORT, ID, ID, ID, DUE, 1, true, issued, null, false, false, false, 0);

    assertThat(codes(watch(true, false, 0).reminders(LADDER)))
        .containsExactly("BEFORE_7", "LAST_DAY");
    assertThat(codes(late.reminders(LADDER))).containsExactly("LAST_DAY");
    assertThat(codes(late.open(LADDER))).containsExactly("LAST_DAY");
  }

  /** The escalation waits for the owner's word only where it would then be told. */
  @ParameterizedTest
  @CsvSource({
    "true,  false, false, false, true,  MISSED HEAD",
    "false, false, false, false, true,  ''",
    "true,  true,  false, false, true,  ''",
    "true,  false, true,  false, true,  ''",
    "true,  false, false, true,  true,  ''",
    "true,  false, false, false, false, ''",
  })
  void awaitsTheMissThatWouldBeTold(
      boolean escalates,
      boolean missed,
      boolean historical,
      boolean settled,
      boolean issued,
      String rungs) {
    Watch watch =
        new Watch(
            ID,
            WatchKind.REPORT,
            ID,
            ID,
            ID,
            DUE,
            1,
            escalates,
            issued ? ISSUED : null,
            null,
            missed,
            historical,
            settled,
            0);

    List<Laid> awaiting = LADDER.stream().filter(watch::awaitsMiss).toList();

    assertThat(String.join(" ", codes(awaiting))).isEqualTo(rungs);
  }

  private static Watch watch(boolean escalates, boolean missed, int lastRung) {
    return new Watch(
        ID,
        WatchKind.REPORT,
        ID,
        ID,
        ID,
        DUE,
        1,
        escalates,
        ISSUED,
        null,
        missed,
        false,
        false,
        lastRung);
  }

  private static Rung rung(int position, String code, Stage stage, int days) {
    return new Rung(position, code, stage, days, Audience.OFFICER, NoticeKind.REMINDER);
  }

  private static List<String> codes(List<Laid> laid) {
    return laid.stream().map(l -> l.rung().code()).toList();
  }
}
