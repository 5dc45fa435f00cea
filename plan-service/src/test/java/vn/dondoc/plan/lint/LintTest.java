package vn.dondoc.plan.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.plan.lint.DraftPlan.COMMUNES;
import static vn.dondoc.plan.lint.DraftPlan.FRONT;
import static vn.dondoc.plan.lint.DraftPlan.HOME_AFFAIRS;
import static vn.dondoc.plan.lint.DraftPlan.JUSTICE;
import static vn.dondoc.plan.lint.DraftPlan.NONE_LEFT;
import static vn.dondoc.plan.lint.DraftPlan.RELATED;
import static vn.dondoc.plan.lint.DraftPlan.UNKNOWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.Reference;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.TimingKind;

/** Of each code a plan that breaks this rule and no other, and one that all but breaks it. */
class LintTest {

  private static final LintPolicy POLICY = new LintPolicy(Map.of());

  /** What only an amendment can break; see AmendmentTest. */
  private static final Set<LintCode> OF_AMENDMENTS =
      EnumSet.of(LintCode.NOTHING_AMENDED, LintCode.EFFECTIVE_LATER);

  private static Arguments rule(
      LintCode code, String pointer, Consumer<DraftPlan> broken, Consumer<DraftPlan> kept) {
    return Arguments.of(code, pointer, broken, kept);
  }

  static Stream<Arguments> rules() {
    return Stream.of(document(), agencies(), rows(), timings(), regimes()).flatMap(s -> s);
  }

  private static Stream<Arguments> document() {
    return Stream.of(
        rule(LintCode.NUMBER_MISSING, "/number", p -> p.number = " ", p -> p.number = "1"),
        rule(LintCode.SYMBOL_MISSING, "/symbol", p -> p.symbol = null, p -> p.symbol = "KH-UBND"),
        rule(LintCode.DATE_MISSING, "/documentDate", p -> p.date = null, p -> {}),
        rule(LintCode.SIGNER_MISSING, "/signer", p -> p.signer = null, p -> {}),
        rule(LintCode.RECIPIENT_MISSING, "/recipients", p -> p.recipients = List.of(), p -> {}),
        rule(LintCode.TASK_MISSING, "/tasks", p -> p.withTask = false, p -> {}),
        rule(LintCode.NUMBER_TAKEN, "/number", p -> p.numberTaken = true, p -> {}),
        rule(
            LintCode.SYMBOL_FORM,
            "/symbol",
            p -> p.symbol = "QĐ-UBND",
            p -> {
              p.type = "QUYẾT ĐỊNH";
              p.symbol = "QĐ-UBND";
            }),
        rule(
            LintCode.APPENDIX_DISAGREES,
            "/appendices/0/reference",
            p -> p.appendices = List.of(appendix("11", LocalDate.of(2026, 1, 15))),
            p -> p.appendices = List.of(appendix("31", null))),
        rule(
            LintCode.CAPACITY_MISMATCH,
            "/signer/capacity",
            p -> p.signer = new PlanHead.Signer("KT.", "CHỦ TỊCH", "Trần Minh Khải"),
            p -> p.signer = new PlanHead.Signer("KT.", "PHÓ CHỦ TỊCH", "Lê Thu An")),
        rule(
            LintCode.INDEX_MISMATCH,
            "/indices",
            p -> p.indices = List.of("PAPI", "SIPAS"),
            p -> {
              p.indices = List.of("PAPI", "SIPAS");
              p.title = "Nâng cao Chỉ số PAPI và SIPAS năm 2026";
            }),
        rule(
            LintCode.LAW_OUTDATED,
            "/legalBases/0",
            p -> p.bases = List.of(law("Pháp lệnh dân chủ", null, null)),
            p -> p.bases = List.of(law("Luật Thực hiện dân chủ ở cơ sở", null, null))),
        rule(
            LintCode.LAW_ENDED,
            "/legalBases/0",
            p -> p.bases = List.of(law("Nghị quyết", "190", "2025/QH15")),
            p -> p.bases = List.of(law("Nghị quyết", "90", "2025/QH15"))),
        rule(
            LintCode.APPENDIX_MISSING,
            "/tasks/3/appendix",
            p -> p.appendix = "Phụ lục 2",
            p -> {
              p.appendix = "Phụ lục 1";
              p.appendices = List.of(appendix("31", null));
            }),
        rule(
            LintCode.IMPORT_WARNING,
            "/document/12/0",
            p -> p.imported = List.of(new ImportedWarning("IMPORT_WARNING", 12, "Số nhảy", "Gap")),
            p -> {}));
  }

  private static PlanHead.Appendix appendix(String number, LocalDate date) {
    return new PlanHead.Appendix(
        "Phụ lục 1", "I", "Phân công", new Reference(number, "KH-UBND", date));
  }

  private static PlanHead.LegalBasis law(String type, String number, String symbol) {
    return new PlanHead.LegalBasis(type, number, symbol, null, null, null, null);
  }

  private static Stream<Arguments> agencies() {
    Party scoped = new Party("Sở Nội vụ", HOME_AFFAIRS.unitId(), null, "tuyên truyền");
    return Stream.of(
        rule(LintCode.LEAD_MISSING, "/tasks/3/leads", p -> p.leads = List.of(), p -> {}),
        rule(
            LintCode.AGENCY_UNKNOWN,
            "/tasks/3/coordinators/0",
            p -> p.coordinators = List.of(UNKNOWN),
            p -> p.coordinators = List.of()),
        rule(
            LintCode.LEAD_TWICE,
            "/tasks/3/leads/1",
            p -> p.leads = List.of(HOME_AFFAIRS, HOME_AFFAIRS),
            p -> p.leads = List.of(HOME_AFFAIRS, scoped)),
        rule(
            LintCode.LEAD_ALSO_COORDINATES,
            "/tasks/3/coordinators",
            p -> p.coordinators = List.of(JUSTICE, scoped),
            p -> p.coordinators = List.of(JUSTICE)),
        rule(
            LintCode.GROUP_EMPTY,
            "/tasks/3/leads/0",
            p -> p.leads = List.of(NONE_LEFT),
            p -> p.leads = List.of(COMMUNES)),
        rule(
            LintCode.LEAD_OPEN_GROUP,
            "/tasks/3/leads/0",
            p -> p.leads = List.of(RELATED),
            p -> p.coordinators = List.of(RELATED)),
        rule(
            LintCode.REQUEST_ONLY_LEAD,
            "/tasks/3/leads/0",
            p -> p.leads = List.of(FRONT),
            p -> p.coordinators = List.of(FRONT)));
  }

  private static Stream<Arguments> rows() {
    return Stream.of(
        rule(
            LintCode.ROW_UNNUMBERED,
            "/tasks/3/number",
            p -> p.taskNumber = null,
            p -> p.taskNumber = "-"),
        rule(
            LintCode.DIMENSION_UNKNOWN_NOW,
            "/tasks/3/dimensions/1",
            p -> p.tags = List.of("PAPI-5", "PAPI-9"),
            p -> p.tags = List.of("PAPI-5")),
        rule(
            LintCode.DIMENSION_UNSERVED,
            "/tasks",
            p -> p.dimensions = Set.of("PAPI-5", "PAPI-5.1", "PAPI-6"),
            p -> p.dimensions = Set.of("PAPI-5", "PAPI-5.1", "SIPAS-1")),
        rule(
            LintCode.PRODUCT_MISSING,
            "/tasks/3/product",
            p -> p.product = null,
            p -> {
              p.product = null;
              p.timing("Thường xuyên");
            }),
        rule(
            LintCode.INTRO_ROW,
            "/tasks/3/text",
            p -> p.text = "Các nhiệm vụ trọng tâm gồm: ",
            p -> p.text = "Rà soát: thủ tục cấp xã"));
  }

  private static Stream<Arguments> timings() {
    return Stream.of(
        rule(
            LintCode.DUE_WORD_DISAGREES,
            "/tasks/3/timing",
            p -> p.timing = deadline("Trước ngày 29/4/2026", LocalDate.of(2026, 4, 29), DueWord.BY),
            p ->
                p.timing =
                    deadline("Trước ngày 29/4/2026", LocalDate.of(2026, 4, 29), DueWord.BEFORE)),
        rule(
            LintCode.DUE_OUTSIDE_YEARS,
            "/tasks/3/timing",
            p -> p.timing = deadline("Chậm nhất ngày 29/4", LocalDate.of(2028, 4, 28), DueWord.BY),
            p -> p.timing = deadline("Chậm nhất ngày 29/4", LocalDate.of(2026, 4, 29), DueWord.BY)),
        rule(
            LintCode.WINDOW_WITHOUT_END,
            "/tasks/3/timing",
            p -> p.timing = window(LocalDate.of(2026, 3, 1), null),
            p -> p.timing = window(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))),
        rule(
            LintCode.TIMING_UNRESOLVED,
            "/tasks/3/timing",
            p -> p.timing("Theo Kế hoạch 27/KH-UBND ⁵").footnotes = List.of(footnote("Chưa rõ")),
            p ->
                p.timing("Theo Kế hoạch 27/KH-UBND ⁵").footnotes =
                    List.of(footnote("Kế hoạch số 27/KH-UBND ngày 09/02/2026"))),
        rule(
            LintCode.TIMING_UNREAD,
            "/tasks/3/timing",
            p -> p.timing("sớm nhất có thể"),
            p -> p.timing("Thường xuyên")),
        rule(
            LintCode.FOOTNOTE_MISSING,
            "/tasks/3/timing/footnote",
            p -> p.timing = continuous("2"),
            p -> {
              p.timing = continuous("5");
              p.footnotes = List.of(footnote("Cả năm"));
            }),
        rule(
            LintCode.DUE_ON_DAY_OFF,
            "/tasks/3/timing",
            p -> p.timing("Chậm nhất ngày 30/4/2026"),
            p -> p.timing("Chậm nhất ngày 29/4/2026")),
        rule(
            LintCode.CALENDAR_MISSING,
            "/years/2027",
            p -> p.timing("Chậm nhất ngày 31/3/2027"),
            p -> p.timing("Chậm nhất ngày 31/3/2026")),
        rule(
            LintCode.DUE_BEFORE_ISSUE,
            "/tasks/3/timing",
            p -> p.timing("Chậm nhất ngày 02/02/2026"),
            p -> p.timing("Trước ngày 04/02/2026")),
        rule(
            LintCode.LATE_START,
            "/tasks/3/timing",
            p -> p.timing("Quý I/2026"),
            p -> p.timing("Tháng 3/2026")));
  }

  private static PlanHead.Footnote footnote(String text) {
    return new PlanHead.Footnote("5", text, null);
  }

  private static TaskTiming deadline(String words, LocalDate day, DueWord word) {
    return new TaskTiming(
        words, TimingKind.DEADLINE, null, null, day, word, List.of(), false, true, null);
  }

  private static TaskTiming continuous(String footnote) {
    return new TaskTiming(
        "Thường xuyên",
        TimingKind.CONTINUOUS,
        null,
        null,
        null,
        null,
        List.of(),
        false,
        false,
        footnote);
  }

  private static TaskTiming window(LocalDate start, LocalDate end) {
    return new TaskTiming(
        "Tháng 3", TimingKind.WINDOW, start, end, null, null, List.of(), false, true, null);
  }

  private static Stream<Arguments> regimes() {
    return Stream.of(
        rule(
            LintCode.REPORTER_UNKNOWN,
            "/regimes/*/reporters",
            p -> p.regime(DataWindow.CALENDAR, 20, UNKNOWN, HOME_AFFAIRS),
            p -> p.regime(DataWindow.CALENDAR, 20, JUSTICE, HOME_AFFAIRS)),
        rule(
            LintCode.CUT_OFF_AFTER_DUE,
            "/regimes/*/periods/Q1",
            p -> p.regime(DataWindow.DECREE_09, null, JUSTICE, HOME_AFFAIRS, period(15)),
            p -> p.regime(DataWindow.DECREE_09, null, JUSTICE, HOME_AFFAIRS, period(17))),
        rule(
            LintCode.CUT_OFF_AFTER_DUE,
            "/regimes/*/dueDayOfLastMonth",
            p -> p.regime(DataWindow.DECREE_09, 14, JUSTICE, HOME_AFFAIRS),
            p -> p.regime(DataWindow.CALENDAR, 10, JUSTICE, HOME_AFFAIRS)),
        rule(
            LintCode.LEVELS_CLASH,
            "/regimes/*/dueDayOfLastMonth",
            p ->
                p.regime(DataWindow.CALENDAR, 20, JUSTICE, HOME_AFFAIRS)
                    .regime(DataWindow.CALENDAR, 20, HOME_AFFAIRS, FRONT),
            p ->
                p.regime(DataWindow.CALENDAR, 19, JUSTICE, HOME_AFFAIRS)
                    .regime(DataWindow.CALENDAR, 20, HOME_AFFAIRS, FRONT)),
        rule(
            LintCode.LOCK_BEFORE_GRACE,
            "/regimes/*/lockWorkingDays",
            p -> p.locking(5, 4),
            p -> p.locking(5, 5)));
  }

  /** The first quarter, due on a day of March 2026; the 14th is a Saturday, the 16th a Monday. */
  private static ListedPeriod period(int dueDay) {
    return new ListedPeriod(
        "Q1",
        LocalDate.of(2025, 12, 15),
        LocalDate.of(2026, 3, 14),
        LocalDate.of(2026, 3, dueDay),
        DueWord.BY);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rules")
  void findsWhatBreaksTheRuleAndNothingElse(
      LintCode code, String pointer, Consumer<DraftPlan> broken, Consumer<DraftPlan> kept) {
    DraftPlan wrong = new DraftPlan();
    broken.accept(wrong);
    assertThat(wrong.lints(POLICY)).containsExactly(code + " " + pointer);
    DraftPlan right = new DraftPlan();
    kept.accept(right);
    assertThat(right.lints(POLICY)).isEmpty();
  }

  @Test
  void everyCodeHasItsCase() {
    Set<LintCode> shown =
        rules().map(a -> (LintCode) a.get()[0]).collect(Collectors.toCollection(this::none));
    shown.addAll(OF_AMENDMENTS);
    assertThat(shown).containsExactlyInAnyOrder(LintCode.values());
  }

  private Set<LintCode> none() {
    return EnumSet.noneOf(LintCode.class);
  }

  @Test
  void tellsWhereAPersonFindsItAndWhatToDoInBothLanguages() {
    DraftPlan plan = new DraftPlan();
    plan.leads = List.of();
    plan.taskNumber = "2.1";
    Lint lint = PlanCheck.check(plan.subject(), POLICY).getFirst();
    LintView view = LintView.of(lint, null);
    assertThat(view.rule()).isEqualTo("T1");
    assertThat(view.number()).isEqualTo("2.1");
    assertThat(view.line()).isEqualTo(12);
    assertThat(view.vi()).isEqualTo("nhiệm vụ 2.1 (3) chưa có đơn vị chủ trì");
    assertThat(view.en()).isEqualTo("task 2.1 (3) has no lead");
    assertThat(view.remedyVi()).isEqualTo("Nêu ít nhất một đơn vị chủ trì");
    assertThat(view.remedyEn()).isEqualTo("Name at least one lead");
  }

  @Test
  void policyDecidesHowSevereAFindingIs() {
    DraftPlan plan = new DraftPlan().timing("Chậm nhất ngày 30/4/2026");
    assertThat(severity(plan, Map.of())).isEqualTo(Severity.WARNING);
    Map<LintCode, Severity> strict = Map.of(LintCode.DUE_ON_DAY_OFF, Severity.ERROR);
    assertThat(severity(plan, strict)).isEqualTo(Severity.ERROR);
    assertThat(plan.lints(new LintPolicy(Map.of(LintCode.DUE_ON_DAY_OFF, Severity.OFF)))).isEmpty();
  }

  private static Severity severity(DraftPlan plan, Map<LintCode, Severity> configured) {
    return PlanCheck.check(plan.subject(), new LintPolicy(configured)).getFirst().severity();
  }

  @ParameterizedTest
  @EnumSource(names = {"WARNING", "NOTE", "OFF"})
  void whatLawPrescribesIsNotLowered(Severity severity) {
    Arrays.stream(LintCode.values())
        .filter(LintCode::isFixed)
        .forEach(
            code ->
                assertThatThrownBy(() -> new LintPolicy(Map.of(code, severity)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(code.name()));
    assertThat(new LintPolicy(Map.of(LintCode.NUMBER_MISSING, Severity.ERROR)))
        .extracting(p -> p.of(LintCode.NUMBER_MISSING))
        .isEqualTo(Severity.ERROR);
  }
}
