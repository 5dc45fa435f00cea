package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.naming.NameKind;
import vn.dondoc.plan.importing.naming.Relation;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.timing.TimingKind;

/** The sample that ships gives what its {@code expected.md} counts by hand. */
class SamplePlanTest {

  private static final String SAMPLE = "deploy/local/src/main/resources/sample/";
  private static final int COMMUNES = 20;

  private RecognisedPlan plan;

  @BeforeEach
  void readSample() throws IOException {
    plan = RealPlans.shipped(SAMPLE + "plan.txt");
  }

  @Test
  void givesTheTasksOfTheTable() {
    assertThat(plan.tasks())
        .extracting(
            RecognisedTask::derivedNumber,
            RecognisedTask::subDimension,
            task -> task.leads().size(),
            task -> task.timing().kind())
        .containsExactly(
            tuple("I.1.1", "Tri thức công dân", 2, TimingKind.RECURRING),
            tuple("I.1.2", "Cơ hội tham gia", 1, TimingKind.CONTINUOUS),
            tuple("I.2.1", "Danh sách hộ nghèo", 2, TimingKind.CONTINUOUS),
            tuple("I.2.2", "Thu, chi ngân sách cấp xã", 2, TimingKind.RECURRING),
            tuple("I.2.3", "Quy hoạch và bảng giá đất", 2, TimingKind.DEADLINE),
            tuple("I.3.1", "Tương tác với chính quyền", 3, TimingKind.CONTINUOUS),
            tuple("I.4.1", "Kiểm soát tham nhũng trong chính quyền", 2, TimingKind.CONTINUOUS),
            tuple("I.4.2", "Công bằng trong tuyển dụng", 1, TimingKind.EVENT),
            tuple(
                "I.5.1",
                "Chứng thực và cấp giấy chứng nhận quyền sử dụng đất",
                3,
                TimingKind.CONTINUOUS),
            tuple("I.6.1", "Y tế công lập", 1, TimingKind.WINDOW),
            tuple("I.6.2", "Giáo dục tiểu học công lập", 1, TimingKind.CONTINUOUS),
            tuple("I.6.3", "Cơ sở hạ tầng căn bản", 2, TimingKind.CONTINUOUS),
            tuple("I.7.1", "Nghiêm túc trong bảo vệ môi trường", 2, TimingKind.CONTINUOUS),
            tuple("I.8.1", "Phúc đáp qua cổng thông tin điện tử", 2, TimingKind.CONTINUOUS),
            tuple("II.3.1", "Thái độ phục vụ", 1, TimingKind.WINDOW));
    assertThat(plan.tasks()).allSatisfy(task -> assertThat(task.dimension()).isNotNull());
    assertThat(plan.tasks().stream().filter(task -> task.product() != null)).hasSize(5);
  }

  @Test
  void givesTheAssignmentsCountedByHand() {
    assertThat(plan.tasks().stream().mapToInt(SamplePlanTest::units).sum()).isEqualTo(141);
    assertThat(plan.tasks().stream().mapToInt(task -> units(task) * occurrences(task)).sum())
        .isEqualTo(267);
  }

  @Test
  void givesTheUnitsCountedByHand() {
    Set<String> leads = new TreeSet<>();
    plan.tasks()
        .forEach(task -> task.leads().stream().map(Assignment::canonical).forEach(leads::add));

    assertThat(leads).hasSize(14).contains("UBND cấp xã", "Ủy ban MTTQ Việt Nam tỉnh");
    assertThat(plan.tasks().stream().flatMap(task -> task.leads().stream()))
        .noneMatch(lead -> lead.kind() == NameKind.UNKNOWN || lead.kind() == NameKind.OPEN_GROUP)
        .filteredOn(lead -> lead.relation() == Relation.REQUEST)
        .hasSize(1);
  }

  @Test
  void givesEveryLeadAsAUnitOfTheRegister() throws IOException {
    var units = RealPlans.shippedText(SAMPLE + "units.csv");

    assertThat(units.lines()).hasSize(1 + 1 + 12 + COMMUNES + 1);
    assertThat(plan.tasks().stream().flatMap(task -> task.leads().stream()))
        .filteredOn(lead -> lead.kind() == NameKind.UNIT)
        .allSatisfy(lead -> assertThat(units).contains(lead.canonical()));
  }

  @Test
  void givesTheHeadAndTheQuarterlyRegime() {
    assertThat(plan.number().number()).isEqualTo("27");
    assertThat(plan.date().date()).contains(LocalDate.of(2026, 1, 15));
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Thanh Giang");
    assertThat(plan.indices()).containsExactly("PAPI", "SIPAS");
    assertThat(plan.legalBases()).hasSize(5);
    assertThat(plan.purposes()).hasSize(3);
    assertThat(plan.requirements()).hasSize(2);
    assertThat(plan.recipients()).hasSize(7);
    assertThat(plan.signature().name()).isEqualTo("Trần Minh Khải");
    assertThat(plan.focalAgency()).isEqualTo("Sở Nội vụ");
    assertThat(plan.duties()).hasSize(5);
    assertThat(plan.regimes())
        .filteredOn(regime -> regime.kind() == ReportingRegime.Kind.REPORT)
        .singleElement()
        .satisfies(
            regime -> {
              assertThat(regime.periods()).containsExactly(ReportPeriod.QUARTER);
              assertThat(regime.through()).isEqualTo("Sở Nội vụ");
              assertThat(regime.missing()).isEmpty();
            });
  }

  @Test
  void saysOfEveryValueWhereItStandsAndHowSureItIs() {
    assertThat(plan.confidences())
        .containsOnlyKeys(
            "issuer", "focalAgency", "title", "years", "indices", "number", "date", "signature");
    assertThat(plan.valueLines()).containsOnlyKeys(plan.confidences().keySet());
    assertThat(plan.confidences().values()).allMatch(sure -> sure == 1);
    assertThat(plan.tasks())
        .allSatisfy(
            task -> {
              assertThat(task.confidences()).containsKeys("text", "leads", "timing", "group");
              assertThat(task.valueLines()).containsKeys("text", "leads", "timing");
              assertThat(task.confidences().get("leads")).isEqualTo(1);
            });
    assertThat(plan.tasks().get(7).confidences().get("timing")).isEqualTo(Confidence.OPEN);
  }

  @Test
  void warnsOfTheEventAndOfTheRequestOnly() {
    assertThat(plan.warnings())
        .extracting(PlanWarning::code, warning -> warning.args().get("tasks"))
        .containsExactlyInAnyOrder(
            tuple(ImportWarning.REQUEST_ONLY_LEAD, "I.1.2"),
            tuple(ImportWarning.TIMING_UNRESOLVED, "I.4.2"));
  }

  private static int units(RecognisedTask task) {
    List<Assignment> leads = task.leads();
    return leads.stream()
        .mapToInt(lead -> lead.kind() == NameKind.CLOSED_GROUP ? COMMUNES : 1)
        .sum();
  }

  private static int occurrences(RecognisedTask task) {
    return task.timing().kind() == TimingKind.RECURRING ? task.timing().occurrences().size() : 1;
  }
}
