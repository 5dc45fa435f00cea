package vn.dondoc.plan.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanHead.Recipient;
import vn.dondoc.plan.plan.PlanHead.Signer;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.time.WorkingCalendar;

/** Each rule by a plan that breaks nothing else; a lint is told as code and place. */
class PlanCheckTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);
  private static final UUID PLAN = UUID.randomUUID();
  private static final GroupFacts COMMUNES =
      new GroupFacts(UUID.randomUUID(), "UBND cấp xã", false, List.of(UUID.randomUUID()));
  private static final GroupFacts NONE_LEFT =
      new GroupFacts(UUID.randomUUID(), "UBND cấp huyện", false, List.of());
  private static final GroupFacts RELATED =
      new GroupFacts(UUID.randomUUID(), "Các cơ quan có liên quan", true, List.of());
  private static final Party HOME_AFFAIRS = unit("Sở Nội vụ");
  private static final Party UNKNOWN = new Party("Ban Chỉ đạo", null, null, null);

  /** Thursday 30 April 2026 is a holiday. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          List.of(
              new CalendarYearRecorded(2026, 1, List.of(LocalDate.of(2026, 4, 30)), List.of())));

  private static Party unit(String name) {
    return new Party(name, UUID.randomUUID(), null, null);
  }

  private static Party group(GroupFacts group) {
    return new Party(group.name(), null, group.id(), null);
  }

  private static PlanHead head(
      String number, String symbol, LocalDate date, Signer signer, List<Recipient> recipients) {
    return new PlanHead(
        "KẾ HOẠCH",
        number,
        symbol,
        "Nâng cao Chỉ số PAPI",
        List.of(2026),
        List.of("PAPI"),
        "Thanh Giang",
        date,
        signer,
        List.of(),
        List.of(),
        List.of(),
        recipients,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static PlanHead head() {
    return head(
        "31",
        "KH-UBND",
        ISSUED,
        new Signer("TM.", "CHỦ TỊCH", "Trần Minh Khải"),
        List.of(new Recipient("Bộ Nội vụ", "b/c")));
  }

  private static PlanContent.Task task(
      String number, String timing, List<Party> leads, Party... others) {
    return new PlanContent.Task(
        UUID.randomUUID(),
        1,
        new TaskText(
            number,
            "Rà soát thủ tục",
            null,
            List.of("PAPI-5"),
            leads,
            List.of(others),
            List.of(),
            TaskTiming.read(timing, 2026),
            null,
            null,
            null,
            null));
  }

  private static PlanContent.Task task(String timing) {
    return task("-", timing, List.of(HOME_AFFAIRS));
  }

  private static PlanContent.Regime regime(
      DataWindow window, Integer dueDay, Party reporter, ListedPeriod... periods) {
    return new PlanContent.Regime(
        PLAN,
        new RegimeRule(
            "Báo cáo quý",
            List.of(reporter),
            HOME_AFFAIRS.unitId(),
            null,
            Frequency.QUARTER,
            window,
            dueDay,
            DueWord.BY,
            5,
            20,
            false,
            List.of(periods)));
  }

  private static List<String> lints(
      PlanHead head,
      boolean numberTaken,
      List<PlanContent.Task> tasks,
      List<PlanContent.Regime> regimes) {
    Expansion expansion = new Expansion(List.of(COMMUNES, NONE_LEFT, RELATED));
    return new PlanCheck(head, ISSUED, expansion, CALENDAR)
        .check(numberTaken, tasks, regimes, List.of()).stream()
            .map(lint -> lint.code() + " " + lint.pointer())
            .toList();
  }

  private static List<String> lints(PlanContent.Task task) {
    return lints(head(), false, List.of(task), List.of());
  }

  private static List<String> lints(PlanContent.Regime regime) {
    return lints(head(), false, List.of(task("Quý II/2026")), List.of(regime)).stream()
        .map(lint -> lint.replaceFirst("/regimes/[0-9a-f-]{36}", "/regimes/*"))
        .toList();
  }

  @Test
  void findsNothingWrongWithAWholePlan() {
    assertThat(lints(task("3", "Quý II/2026", List.of(group(COMMUNES)), HOME_AFFAIRS))).isEmpty();
  }

  @Test
  void aDraftIsToldAllThatItsHeadLacks() {
    assertThat(lints(head(null, " ", null, null, List.of()), false, List.of(), List.of()))
        .containsExactly(
            "NUMBER_MISSING /number",
            "SYMBOL_MISSING /symbol",
            "DATE_MISSING /documentDate",
            "SIGNER_MISSING /signer",
            "RECIPIENT_MISSING /recipients",
            "TASK_MISSING /tasks");
  }

  @Test
  void aNumberServesOnce() {
    assertThat(lints(head(), true, List.of(task("Quý II/2026")), List.of()))
        .containsExactly("NUMBER_TAKEN /number");
  }

  @Test
  void everyTaskIsLedByAgenciesThatAreKnownAndExist() {
    assertThat(lints(task("1", "Quý II/2026", List.of())))
        .containsExactly("LEAD_MISSING /tasks/1/leads");
    assertThat(lints(task("1", "Quý II/2026", List.of(HOME_AFFAIRS, UNKNOWN), UNKNOWN)))
        .containsExactly(
            "AGENCY_UNKNOWN /tasks/1/leads/1", "AGENCY_UNKNOWN /tasks/1/coordinators/0");
    assertThat(lints(task("1", "Quý II/2026", List.of(group(NONE_LEFT)))))
        .containsExactly("GROUP_EMPTY /tasks/1/leads/0");
  }

  @Test
  void anOpenGroupMayCoordinateButNotLeadUnseen() {
    assertThat(lints(task("1", "Quý II/2026", List.of(group(RELATED)))))
        .containsExactly("LEAD_OPEN_GROUP /tasks/1/leads/0");
    assertThat(lints(task("1", "Quý II/2026", List.of(HOME_AFFAIRS), group(RELATED)))).isEmpty();
  }

  @Test
  void nobodyCoordinatesWhatHeLeads() {
    assertThat(
            lints(task("1", "Quý II/2026", List.of(HOME_AFFAIRS), unit("Sở Y tế"), HOME_AFFAIRS)))
        .containsExactly("LEAD_ALSO_COORDINATES /tasks/1/coordinators");
    assertThat(
            lints(
                task("1", "Quý II/2026", List.of(group(COMMUNES)), HOME_AFFAIRS, group(COMMUNES))))
        .containsExactly("LEAD_ALSO_COORDINATES /tasks/1/coordinators");
  }

  @ParameterizedTest
  @CsvSource({
    "Thường xuyên,",
    "sớm nhất có thể, TIMING_UNREAD",
    "Khi có kế hoạch tuyển dụng, TIMING_UNRESOLVED",
    "Chậm nhất ngày 02/02/2026, DUE_BEFORE_ISSUE",
    "Trước ngày 04/02/2026,",
    "Tháng 01/2026, DUE_BEFORE_ISSUE",
    "Chậm nhất ngày 30/4/2026, DUE_ON_DAY_OFF",
    "Chậm nhất ngày 29/4/2026,",
    "Chậm nhất ngày 02/5/2026, DUE_ON_DAY_OFF",
  })
  void theTimingOfATaskLiesAheadAndOnAWorkingDay(String timing, String code) {
    List<String> expected = code == null ? List.of() : List.of(code + " /tasks/1/timing");
    assertThat(lints(task(timing))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Năm 2027", "Chậm nhất ngày 31/3/2027", "'Ngày 15/6/2026, ngày 15/6/2027'"})
  void theCalendarOfEachYearIsNeeded(String timing) {
    assertThat(lints(task(timing))).containsExactly("CALENDAR_MISSING /years/2027");
  }

  @Test
  void aTaskIsNamedByItsPlaceAndByItsPrintedNumberIfAny() {
    assertThat(messages(task("-", "sớm", List.of(HOME_AFFAIRS)))).containsExactly("Task 1");
    assertThat(messages(task(null, "sớm", List.of(HOME_AFFAIRS)))).containsExactly("Task 1");
    assertThat(messages(task("2.1", "sớm", List.of(HOME_AFFAIRS)))).containsExactly("Task 2.1 (1)");
  }

  private static List<String> messages(PlanContent.Task task) {
    return new PlanCheck(head(), ISSUED, new Expansion(List.of()), CALENDAR)
        .check(false, List.of(task), List.of(), List.of()).stream()
            .map(lint -> lint.en().split(":", 2)[0])
            .toList();
  }

  @Test
  void reportersAreKnown() {
    assertThat(lints(regime(DataWindow.CALENDAR, 20, UNKNOWN)))
        .containsExactly("REPORTER_UNKNOWN /regimes/*/reporters");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 2026-03-17,",
    "2026-03-13, 2026-03-16,",
    "2026-03-14, 2026-03-15, /periods/2026-Q1",
    "2026-03-17, 2026-03-17, /periods/2026-Q1",
  })
  void aWorkingDayLiesBetweenCutOffAndDueDay(LocalDate cutOff, LocalDate due, String place) {
    ListedPeriod period =
        new ListedPeriod("2026-Q1", LocalDate.of(2025, 12, 15), cutOff, due, DueWord.BY);
    assertThat(lints(regime(DataWindow.DECREE_09, 10, HOME_AFFAIRS, period)))
        .isEqualTo(cutOff(place));
  }

  @ParameterizedTest
  @CsvSource({
    "DECREE_09, 14, /dueDayOfLastMonth",
    "DECREE_09, 15,",
    "DECREE_09, ,",
    "CALENDAR, 10,",
  })
  void theDecreeCountsToTheFourteenth(DataWindow window, Integer dueDay, String place) {
    assertThat(lints(regime(window, dueDay, HOME_AFFAIRS))).isEqualTo(cutOff(place));
  }

  private static List<String> cutOff(String place) {
    return place == null ? List.of() : List.of("CUT_OFF_AFTER_DUE /regimes/*" + place);
  }

  @Test
  void whatTheImportWarnedOfStandsAtItsLine() {
    List<Lint> lints =
        new PlanCheck(head(), ISSUED, new Expansion(List.of()), CALENDAR)
            .check(
                false,
                List.of(task("Quý II/2026")),
                List.of(),
                List.of(
                    new ImportedWarning("NUMBERING", 12, "Số nhảy.", "A number is skipped."),
                    new ImportedWarning("NO_TABLE", null, "Không có bảng.", "No table.")));

    assertThat(lints)
        .extracting(Lint::id)
        .containsExactly("NUMBERING@/document/12/0", "NO_TABLE@/document/1");
    assertThat(lints).extracting(Lint::error).containsOnly(false);
    assertThat(lints.getFirst().fieldError().args()).containsExactly("Số nhảy.");
  }
}
