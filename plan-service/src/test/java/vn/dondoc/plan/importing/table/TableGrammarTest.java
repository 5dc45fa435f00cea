package vn.dondoc.plan.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.importing.PlanText;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Dimension;
import vn.dondoc.plan.importing.recognised.Footnote;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingKind;

/** Heads, cells and cuts that other provinces print. */
class TableGrammarTest {

  private final WarningList warnings = new WarningList();
  private final Footnotes footnotes = new Footnotes();

  private List<RecognisedTask> read(PlanText text) {
    return new TaskTables(new IndexNames())
        .read(
            text.document().blocks(),
            new UnitNames(Tier.PROVINCE),
            2026,
            List.of("PAPI"),
            footnotes,
            warnings);
  }

  private static List<String> names(List<Assignment> assignments) {
    return assignments.stream().map(Assignment::canonical).toList();
  }

  private List<ImportWarning> codes() {
    return warnings.toList().stream().map(PlanWarning::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Số TT|NUMBER",
        "Mục|NUMBER",
        "Nội dung công việc|TASK",
        "Nhóm nhiệm vụ|GROUP",
        "Chỉ số thành phần|GROUP",
        "Cơ quan, đơn vị chủ trì thực hiện|LEAD",
        "Đơn vị đầu mối|LEAD",
        "Trách nhiệm thực hiện|LEAD",
        "Đơn vị thực hiện|LEAD",
        "Đơn vị chủ trì, phối hợp|LEAD_AND_COORDINATOR",
        "Đơn vị phối hợp thực hiện|COORDINATOR",
        "Cơ quan tham gia|COORDINATOR",
        "Cơ quan theo dõi, đôn đốc|MONITOR",
        "Cơ quan phối hợp/theo dõi|COORDINATOR_OR_MONITOR",
        "Sản phẩm, kết quả đầu ra|PRODUCT",
        "Tiến độ hoàn thành|TIMING",
        "Thời điểm bắt đầu|TIMING_START",
        "Hạn hoàn thành|TIMING",
        "Cơ quan, đơn vị|PARTY",
        "Đơn vị tính|OTHER",
        "Lãnh đạo phụ trách|OTHER",
        "Kinh phí thực hiện|OTHER",
        "Nhiem vu|TASK",
        "Các cơ quan được giao nhiệm vụ|TASK",
        "Sở Y tế|OTHER",
        "Thường xuyên|OTHER",
      })
  void tellsColumnsByTheirHeads(String head, ColumnRole role) {
    assertThat(ColumnRole.of(head)).isEqualTo(role);
  }

  @Test
  void readsAHeadOfTwoRowsWithNumberedColumns() {
    var tasks =
        read(
            new PlanText()
                .row("TT", "Nhiệm vụ", "Phân công thực hiện", "", "Thời gian")
                .row("", "", "Chủ trì", "Phối hợp", "")
                .row("(1)", "(2)", "(3)", "(4)", "(5)")
                .row("1", "Họp thôn", "UBND cấp xã", "Sở Nội vụ", "Thường xuyên"));

    assertThat(tasks).hasSize(1);
    assertThat(names(tasks.getFirst().leads())).containsExactly("UBND cấp xã");
    assertThat(names(tasks.getFirst().coordinators())).containsExactly("Sở Nội vụ");
    assertThat(codes()).isEmpty();
  }

  @Test
  void putsTheDividedColumnsInThePlaceOfTheCellAboveThem() {
    var tasks =
        read(
            new PlanText()
                .row("TT", "Nhiệm vụ", "Cơ quan thực hiện", "Thời gian")
                .row("Chủ trì", "Phối hợp")
                .row("1", "Họp thôn", "UBND cấp xã", "Sở Nội vụ", "Thường xuyên"));

    assertThat(names(tasks.getFirst().leads())).containsExactly("UBND cấp xã");
    assertThat(tasks.getFirst().timing().kind()).isEqualTo(TimingKind.CONTINUOUS);
  }

  @Test
  void readsRolesThatTheCellsThemselvesName() {
    var tasks =
        read(
            new PlanText()
                .row("TT", "Nhiệm vụ", "Đơn vị chủ trì, phối hợp", "Thời gian")
                .row("1", "Việc", "Chủ trì: Sở Y tế; Phối hợp: Sở Nội vụ, UBND cấp xã", "Năm 2026")
                .row("2", "Việc", "Sở Y tế (chủ trì), Sở Nội vụ (phối hợp)", "Năm 2026")
                .row("3", "Việc", "Sở Y tế chủ trì, phối hợp với Sở Nội vụ", "Năm 2026")
                .row("4", "Việc", "Sở Y tế; Thanh tra tỉnh theo dõi", "Năm 2026"));

    assertThat(tasks)
        .extracting(
            task -> names(task.leads()),
            task -> names(task.coordinators()),
            task -> names(task.monitors()))
        .containsExactly(
            tuple(List.of("Sở Y tế"), List.of("Sở Nội vụ", "UBND cấp xã"), List.of()),
            tuple(List.of("Sở Y tế"), List.of("Sở Nội vụ"), List.of()),
            tuple(List.of("Sở Y tế"), List.of("Sở Nội vụ"), List.of()),
            tuple(List.of("Sở Y tế"), List.of(), List.of("Thanh tra tỉnh")));
    assertThat(codes()).containsExactly(ImportWarning.MIXED_ROLE);
  }

  @Test
  void joinsAStartAndAnEndToAWindow() {
    var task =
        read(new PlanText()
                .row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian bắt đầu", "Thời gian kết thúc")
                .row("1", "Việc", "Sở Y tế", "Tháng 3/2026", "Tháng 5/2026"))
            .getFirst();

    assertThat(task.timing().kind()).isEqualTo(TimingKind.WINDOW);
    assertThat(task.timing().start()).isEqualTo(LocalDate.of(2026, 3, 1));
    assertThat(task.timing().end()).isEqualTo(LocalDate.of(2026, 5, 31));
  }

  @Test
  void readsWhatAFootnoteSaysOfTheTime() {
    var task =
        read(new PlanText()
                .head()
                .row("1", "Việc", "Sở Y tế", "", "Theo kế hoạch riêng ²")
                .row("", "² Hoàn thành trước ngày 30/6/2026", "", "", ""))
            .getFirst();

    assertThat(task.notes())
        .containsExactly(new Footnote("2", "Hoàn thành trước ngày 30/6/2026", 3));
    assertThat(task.timing().kind()).isEqualTo(TimingKind.DEADLINE);
    assertThat(task.timing().words()).isEqualTo("Theo kế hoạch riêng ²");
    assertThat(task.timing().whole().quote().text()).isEqualTo("Theo kế hoạch riêng ²");
    assertThat(task.confidences()).containsEntry("timing", Confidence.BY_PLACE);
    assertThat(codes()).containsExactly(ImportWarning.FOOTNOTES);
  }

  @Test
  void skipsPageNumbersAndJoinsARowCutBeforeACapital() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("1", "Phát tờ gấp ở các xã của", "UBND cấp xã;", "", "")
                .row("12", "", "", "", "")
                .gap()
                .row("", "Thanh Giang và các phường", "Sở Nội vụ", "", "Thường xuyên")
                .row("2", "Họp thôn", "UBND cấp xã", "", "Thường xuyên"));

    assertThat(tasks)
        .extracting(RecognisedTask::text)
        .containsExactly("Phát tờ gấp ở các xã của Thanh Giang và các phường", "Họp thôn");
    assertThat(names(tasks.getFirst().leads())).containsExactly("UBND cấp xã", "Sở Nội vụ");
    assertThat(tasks.getFirst().confidences().get("text")).isEqualTo(Confidence.REPAIRED);
  }

  @Test
  void readsADayAloneBehindAPageBreakForTheRestOfATime() {
    var task =
        read(new PlanText()
                .head()
                .row("1", "Họp thôn", "UBND cấp xã", "", "Trước ngày")
                .gap()
                .row("", "", "", "", "30/6"))
            .getFirst();

    assertThat(task.timing().kind()).isEqualTo(TimingKind.DEADLINE);
    assertThat(task.timing().due().day()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(codes()).doesNotContain(ImportWarning.OCR_NOISE);
  }

  @Test
  void takesACellThatMergesARowForItsHeading() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("3. Trách nhiệm giải trình", "3. Trách nhiệm giải trình")
                .row("-", "Tiếp công dân", "Thanh tra tỉnh", "", "Thường xuyên"));

    assertThat(tasks).hasSize(1);
    assertThat(tasks.getFirst().dimension()).isEqualTo(new Dimension("PAPI", 3));
    assertThat(codes()).isEmpty();
  }

  @Test
  void takesALineBetweenRowsForTheirHeading() {
    var tasks =
        read(
            new PlanText()
                .head()
                .line("3. Trách nhiệm giải trình với người dân")
                .row("-", "Tiếp công dân", "Thanh tra tỉnh", "", "Thường xuyên"));

    assertThat(tasks.getFirst().dimension()).isEqualTo(new Dimension("PAPI", 3));
    assertThat(tasks.getFirst().derivedNumber()).isEqualTo("3.1");
  }

  @Test
  void joinsALineBetweenRowsThatGoesOnWithATask() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("1", "Niêm yết danh sách", "UBND cấp xã", "", "Thường xuyên")
                .gap()
                .line("\thộ nghèo tại nhà văn hóa")
                .row("2", "Họp thôn", "UBND cấp xã", "", "Thường xuyên"));

    assertThat(tasks)
        .extracting(RecognisedTask::text)
        .containsExactly("Niêm yết danh sách hộ nghèo tại nhà văn hóa", "Họp thôn");
  }

  @Test
  void keepsAGroupWhoseMergedCellIsRepeatedBesideEveryRow() {
    var tasks =
        read(
            new PlanText()
                .row("TT", "Nội dung", "Hoạt động", "Chủ trì", "Thời gian")
                .row("1", "Tuyên truyền", "Làm phim", "Sở Nội vụ", "Năm 2026")
                .row("1", "Tuyên truyền", "Phát thanh", "Sở Y tế", "Năm 2026"));

    assertThat(tasks).extracting(RecognisedTask::derivedNumber).containsExactly("1.1", "1.2");
    assertThat(tasks.getFirst().group()).isEqualTo(tasks.getLast().group());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4|Kiểm soát tham nhũng|4|1.0",
        "IV|Kiểm soát tham nhũng trong khu vực công|4|1.0",
        "4|Kiem soat tham nhung|4|0.8",
        "2|Kiểm soát tham nhũng|4|0.7",
        "|Chỉ số nội dung 4|4|0.8",
        "|Trục nội dung số 4: Kiểm soát tham nhũng|4|1.0",
        "|Kiểm soát tham nhũng|4|0.9",
      })
  void findsADimensionByNumberAndWords(
      String number, String title, int dimension, double confidence) {
    var match = new DimensionCatalogue().find(List.of("PAPI"), number, title);

    assertThat(match.dimension()).isEqualTo(new Dimension("PAPI", dimension));
    assertThat(match.confidence()).isEqualTo(confidence);
  }

  @Test
  void findsNoDimensionInAFreeGroup() {
    var catalogue = new DimensionCatalogue();

    assertThat(catalogue.find(List.of("PAPI"), "4", "Thực hiện dân chủ ở cơ sở")).isNull();
    assertThat(catalogue.find(List.of("PAPI"), "4", "Báo cáo kết quả")).isNull();
    assertThat(catalogue.find(List.of(), "4", "")).isNull();
  }
}
