package vn.dondoc.plan.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.PlanText;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.Dimension;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingKind;

class TaskTablesTest {

  private final WarningList warnings = new WarningList();

  private List<RecognisedTask> read(PlanText text) {
    return new TaskTables(new IndexNames())
        .read(
            text.document().blocks(),
            new UnitNames(Tier.PROVINCE),
            2026,
            List.of("PAPI"),
            new Footnotes(),
            warnings);
  }

  private static List<String> names(List<Assignment> assignments) {
    return assignments.stream().map(Assignment::canonical).toList();
  }

  @Test
  void readsARowUnderItsDimension() {
    var task =
        read(new PlanText()
                .head()
                .row("2", "Công khai, minh bạch", "", "", "")
                .row("-", "Danh sách hộ nghèo (dán ở chợ)", "UBND cấp xã", "", "Hàng năm"))
            .getFirst();

    assertThat(task.number()).isEqualTo("-");
    assertThat(task.derivedNumber()).isEqualTo("2.1");
    assertThat(task.dimension()).isEqualTo(new Dimension("PAPI", 2));
    assertThat(task.subDimension()).isEqualTo("Danh sách hộ nghèo");
    assertThat(names(task.leads())).containsExactly("UBND cấp xã");
    assertThat(task.timing().kind()).isEqualTo(TimingKind.RECURRING);
    assertThat(task.lines()).containsExactly(3);
    assertThat(task.valueLines()).containsEntry("leads", List.of(3));
  }

  @Test
  void findsColumnsByTheirWordsInAnyOrder() {
    var task =
        read(new PlanText()
                .row("Thời hạn", "Cơ quan phối hợp", "Nội dung", "Cơ quan chủ trì", "Kinh phí")
                .row("Quý II/2026", "Sở Y tế", "Mở lớp tập huấn", "Sở Nội vụ", "5 triệu"))
            .getFirst();

    assertThat(task.text()).isEqualTo("Mở lớp tập huấn");
    assertThat(names(task.leads())).containsExactly("Sở Nội vụ");
    assertThat(names(task.coordinators())).containsExactly("Sở Y tế");
    assertThat(task.timing().kind()).isEqualTo(TimingKind.WINDOW);
    assertThat(codes()).containsExactly(ImportWarning.COLUMN_NOT_READ);
  }

  @Test
  void joinsARowCutByAPageBreakAndARepeatedHead() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("-", "Trả lời kiến nghị của người dân (bằng", "", "Các cơ quan, đơn vị", "")
                .gap()
                .head()
                .row("", "văn bản, đúng hạn)", "Thanh tra tỉnh", "có liên quan", "Thường xuyên")
                .row("", "Tiếp công dân", "Thanh tra tỉnh", "", "Thường xuyên"));

    assertThat(tasks)
        .extracting(RecognisedTask::text)
        .containsExactly(
            "Trả lời kiến nghị của người dân (bằng văn bản, đúng hạn)", "Tiếp công dân");
    assertThat(names(tasks.getFirst().leads())).containsExactly("Thanh tra tỉnh");
    assertThat(names(tasks.getFirst().coordinators())).containsExactly("Các cơ quan có liên quan");
    assertThat(tasks.getFirst().lines()).containsExactly(2, 5);
    assertThat(tasks.getFirst().valueLines()).containsEntry("timing", List.of(5));
    assertThat(tasks.getLast().number()).isNull();
    assertThat(tasks.getLast().derivedNumber()).isEqualTo("2");
    assertThat(warnings.toList())
        .extracting(PlanWarning::code, PlanWarning::lines)
        .containsExactly(
            tuple(ImportWarning.REPEATED_HEADER, List.of(4)),
            tuple(ImportWarning.SPLIT_ROW, List.of(2, 5)));
  }

  @Test
  void joinsMarkdownTablesCutByBlankHeads() {
    var tasks =
        read(
            new PlanText()
                .line(
                    "| Nội dung | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp/theo dõi | Thời gian |")
                .line("|--|--|--|--|--|")
                .line("| 7. Quản trị môi trường | | | | |")
                .line(
                    "| a) Không khí | Đo bụi ở ngã tư và công bố kết quả hằng | Sở Nông nghiệp | Sở Y tế | Thường xuyên |")
                .gap()
                .line("| | | | | |")
                .line("|--|--|--|--|--|")
                .line("| | tuần trên bảng tin. | và Môi trường | | trong năm 2026 |"));

    var task = tasks.getFirst();
    assertThat(tasks).hasSize(1);
    assertThat(task.number()).isEqualTo("a)");
    assertThat(task.derivedNumber()).isEqualTo("7a");
    assertThat(task.subDimension()).isEqualTo("Không khí");
    assertThat(task.text()).endsWith("hằng tuần trên bảng tin.");
    assertThat(names(task.leads())).containsExactly("Sở Nông nghiệp và Môi trường");
    assertThat(task.timing().kind()).isEqualTo(TimingKind.CONTINUOUS);
    assertThat(codes())
        .containsExactly(ImportWarning.MIXED_ROLE, ImportWarning.MARKDOWN, ImportWarning.SPLIT_ROW);
  }

  @Test
  void readsGroupsThatStandInAColumn() {
    var tasks =
        read(
            new PlanText()
                .row("STT", "Nội dung", "Hoạt động", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian")
                .row(
                    "1",
                    "Tuyên truyền",
                    "1.1. Làm phim ngắn",
                    "Sở Nội vụ",
                    "",
                    "Phim",
                    "Tháng 5/2026")
                .row("", "", "1.2. Phát thanh", "UBND cấp xã", "", "", "Thường xuyên")
                .row("", "Tập huấn", "2.1. Mở lớp", "Sở Nội vụ", "", "", "Quý II/2026")
                .row("2", "", "2.2. Thi thử", "Sở Nội vụ", "", "", "Quý III/2026")
                .row("3 Kiểm tra", "", "3.1. Kiểm tra chéo", "Thanh tra tỉnh", "", "", "Năm 2026")
                .row("4", "Đo lường", "Khảo sát", "Sở Nội vụ", "", "Báo cáo Tháng 12/2026"));

    assertThat(tasks)
        .extracting(
            RecognisedTask::derivedNumber,
            task -> task.group().number(),
            task -> task.group().title())
        .containsExactly(
            tuple("1.1", "1", "Tuyên truyền"),
            tuple("1.2", "1", "Tuyên truyền"),
            tuple("2.1", "2", "Tập huấn"),
            tuple("2.2", "2", "Tập huấn"),
            tuple("3.1", "3", "Kiểm tra"),
            tuple("4", "4", "Đo lường"));
    assertThat(tasks.getFirst().text()).isEqualTo("Làm phim ngắn");
    assertThat(tasks.getFirst().product()).isEqualTo("Phim");
    assertThat(tasks.getLast().product()).isEqualTo("Báo cáo");
    assertThat(tasks.getLast().timing().words()).isEqualTo("Tháng 12/2026");
    assertThat(codes()).containsOnly(ImportWarning.MERGED_CELLS);
  }

  @Test
  void alignsRowsThatLostACell() {
    var tasks =
        read(
            new PlanText()
                .row("TT", "Nội dung", "Hoạt động", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian")
                .row("1", "Kiểm tra", "1.1. Kiểm tra chợ", "Sở Y tế", "", "Báo cáo", "Quý I/2026")
                .gap()
                .row(
                    "1.2. Kiểm tra bến xe",
                    "Sở Xây dựng",
                    "Công an tỉnh",
                    "Báo cáo",
                    "Quý II/2026"));

    assertThat(tasks.getLast().derivedNumber()).isEqualTo("1.2");
    assertThat(names(tasks.getLast().leads())).containsExactly("Sở Xây dựng");
    assertThat(names(tasks.getLast().coordinators())).containsExactly("Công an tỉnh");
    assertThat(tasks.getLast().timing().kind()).isEqualTo(TimingKind.WINDOW);
    assertThat(codes()).containsExactly(ImportWarning.MISSING_COLUMN);
  }

  @Test
  void saysWhatIsLeftOverBehindTheLastColumn() {
    read(
        new PlanText()
            .head()
            .row("1", "Họp thôn", "UBND cấp xã", "", "Thường xuyên", "", "theo dõi thêm"));

    assertThat(warnings.toList())
        .extracting(PlanWarning::code, warning -> warning.args().get("text"))
        .containsExactly(tuple(ImportWarning.EXTRA_CELLS, "theo dõi thêm"));
  }

  @Test
  void tellsIntroductionsAndHeadingsFromTasks() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("", "Tổ chức kiểm tra, gồm các việc sau:", "", "", "")
                .row("", "Việc làm thường ngày", "", "", "")
                .row("-", "Mở cửa đúng giờ", "UBND cấp xã", "", "Thường xuyên")
                .row("1.2", "Việc chưa ai nhận", "", "", ""));

    assertThat(tasks)
        .extracting(RecognisedTask::text)
        .containsExactly("Mở cửa đúng giờ", "Việc chưa ai nhận");
    assertThat(tasks.getFirst().group().title()).isEqualTo("Việc làm thường ngày");
    assertThat(codes()).containsExactly(ImportWarning.INTRO_ROW, ImportWarning.HEADING_UNNUMBERED);
  }

  @Test
  void numbersTasksByPartsAndKeepsTheIndexOfEach() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("I", "CHỈ SỐ PAPI", "", "", "")
                .row("5", "Thủ tục hành chính công", "", "", "")
                .row("", "Rút ngắn thời gian cấp phép", "Sở Xây dựng", "", "Thường xuyên")
                .row("", "Gửi thư xin lỗi khi trễ hẹn", "UBND cấp xã", "", "Thường xuyên")
                .row("II", "CHỈ SỐ SIPAS", "", "", "")
                .row("2", "Thủ tục hành chính", "", "", "")
                .row("", "Niêm yết thủ tục dễ hiểu", "UBND cấp xã", "", "Thường xuyên"));

    assertThat(tasks)
        .extracting(RecognisedTask::derivedNumber, RecognisedTask::index, RecognisedTask::dimension)
        .containsExactly(
            tuple("I.5.1", "PAPI", new Dimension("PAPI", 5)),
            tuple("I.5.2", "PAPI", new Dimension("PAPI", 5)),
            tuple("II.2", "SIPAS", new Dimension("SIPAS", 2)));
  }

  @Test
  void readsPartsWithoutAnIndexAsGroups() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("I", "Tuyên truyền", "", "", "")
                .row("1", "Làm phim ngắn", "Sở Nội vụ", "", "Quý II/2026")
                .row("B.", "Việc khác", "", "", "")
                .row("2", "Họp thôn", "UBND cấp xã", "", "Thường xuyên")
                .row("III", "Trách nhiệm giải trình với người dân", "", "", "")
                .row("3", "Tiếp công dân", "Thanh tra tỉnh", "", "Thường xuyên"));

    assertThat(tasks)
        .extracting(RecognisedTask::derivedNumber, task -> task.group().title())
        .containsExactly(
            tuple("I.1", "Tuyên truyền"),
            tuple("B.1", "Việc khác"),
            tuple("B.III.1", "Trách nhiệm giải trình với người dân"));
    assertThat(tasks.getLast().dimension()).isEqualTo(new Dimension("PAPI", 3));
  }

  @Test
  void repeatsWhatIsPrintedAsAbove() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("1", "Làm phim ngắn", "Sở Nội vụ", "Sở Y tế", "Quý II/2026")
                .row("2", "Chiếu phim ở thôn", "Như trên", "-nt-", "nt"));

    assertThat(names(tasks.getLast().leads())).containsExactly("Sở Nội vụ");
    assertThat(names(tasks.getLast().coordinators())).containsExactly("Sở Y tế");
    assertThat(tasks.getLast().timing().words()).isEqualTo("Quý II/2026");
  }

  @Test
  void givesEveryTaskAnotherNumber() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("1.1", "Việc một", "Sở Y tế", "", "Thường xuyên")
                .row("1.1", "Việc hai", "Sở Y tế", "", "Thường xuyên"));

    assertThat(tasks).extracting(RecognisedTask::derivedNumber).containsExactly("1.1", "1.1-2");
  }

  @Test
  void leavesOtherTablesAlone() {
    var tasks =
        read(
            new PlanText()
                .row("Tên chợ", "Số gian", "Ghi chú")
                .row("Chợ Bến Vạn", "40", "")
                .gap()
                .head()
                .row("1", "Họp thôn", "UBND cấp xã", "", "Thường xuyên")
                .gap()
                .row("Người lập biểu", "Thủ trưởng"));

    assertThat(tasks).hasSize(1);
    assertThat(codes()).isEmpty();
  }

  private List<ImportWarning> codes() {
    return warnings.toList().stream().map(PlanWarning::code).toList();
  }
}
