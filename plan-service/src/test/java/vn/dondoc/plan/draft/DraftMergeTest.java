package vn.dondoc.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.draft.Drafts.head;
import static vn.dondoc.plan.draft.Drafts.plan;
import static vn.dondoc.plan.draft.Drafts.task;
import static vn.dondoc.plan.draft.Drafts.unit;
import static vn.dondoc.plan.draft.Drafts.unknown;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.platform.contract.plan.TimingKind;

/** The last reading, the draft and a corrected document become one draft. */
class DraftMergeTest {

  private static final PlanHead HEAD = head(null, "Nâng cao Chỉ số PAPI");
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();
  private static final UUID THIRD = UUID.randomUUID();

  private static PlanContent merge(PlanContent read, PlanContent drafted, PlanContent said) {
    return new DraftMerge(new FieldMerge(Drafts.JSON)).merge(read, drafted, said);
  }

  @Test
  void followsTheDocumentWhereNobodyDecided() {
    PlanContent read = plan(HEAD, task(FIRST, "Việc một", "Thường xuyên", unit("Sở Nội vụ")));
    PlanContent said =
        plan(
            head("12", "Cải thiện Chỉ số PAPI"),
            task(FIRST, "Việc một, sửa lại", "Tháng 6/2026", unit("Sở Tư pháp")),
            task(SECOND, "Việc hai", "Thường xuyên"));

    PlanContent merged = merge(read, read, said);

    assertThat(merged).isEqualTo(said);
  }

  @Test
  void keepsTheNumberThatAPersonGave() {
    PlanContent read = plan(HEAD);
    PlanContent drafted = plan(head("31", "Nâng cao Chỉ số PAPI"));

    assertThat(merge(read, drafted, plan(head(null, "Tên mới"))).head())
        .extracting(PlanHead::number, PlanHead::title)
        .containsExactly("31", "Tên mới");
    assertThat(merge(read, drafted, plan(head("32", "Tên mới"))).head().number()).isEqualTo("31");
  }

  @Test
  void keepsTheUnitThatAPersonChoseAndTakesTheOthersOfTheDocument() {
    PlanContent read =
        plan(HEAD, task(FIRST, "Việc", "Thường xuyên", unknown("Phòng Đầu mối"), unit("Sở Y tế")));
    PlanContent drafted =
        plan(HEAD, task(FIRST, "Việc", "Thường xuyên", unit("Phòng Đầu mối"), unit("Sở Y tế")));
    PlanContent said =
        plan(
            HEAD,
            task(FIRST, "Việc", "Thường xuyên", unit("Sở Tư pháp"), unknown("Phòng Đầu mối")));

    assertThat(merge(read, drafted, said).tasks().getFirst().body().leads())
        .containsExactly(unit("Sở Tư pháp"), unit("Phòng Đầu mối"));
  }

  @Test
  void keepsAgenciesOutThatAPersonTookOutAndInThatOneAdded() {
    PlanContent read = plan(HEAD, leads(unit("Sở Y tế"), unit("Sở Tư pháp")));
    PlanContent drafted = plan(HEAD, leads(unit("Sở Tư pháp"), unit("Công an tỉnh")));
    PlanContent said = plan(HEAD, leads(unit("Sở Y tế"), unit("Sở Tư pháp"), unit("Sở Xây dựng")));

    assertThat(Drafts.names(merge(read, drafted, said).tasks().getFirst().body().leads()))
        .containsExactly("Sở Tư pháp", "Sở Xây dựng", "Công an tỉnh");
  }

  @Test
  void keepsAgenciesOfOneNameApartByTheirScopes() {
    PlanContent read = plan(HEAD, leads(scoped("tuyên truyền"), scoped("kiểm tra")));
    PlanContent said =
        plan(HEAD, leads(scoped("tuyên truyền"), scoped("tập huấn"), scoped("kiểm tra")));
    PlanContent drafted = plan(HEAD, leads(scoped("kiểm tra"), scoped("tổng hợp")));

    assertThat(merge(read, read, said)).isEqualTo(said);
    assertThat(scopes(merge(read, drafted, said)))
        .containsExactly("tập huấn", "kiểm tra", "tổng hợp");
  }

  @Test
  void takesANewScopeForAChangeOfTheOneAgencyOfItsName() {
    PlanContent read = plan(HEAD, leads(scoped("tuyên truyền")));
    PlanContent drafted = plan(HEAD, leads(scoped("kiểm tra")));

    assertThat(scopes(merge(read, drafted, read))).containsExactly("kiểm tra");
    assertThat(scopes(merge(read, read, drafted))).containsExactly("kiểm tra");
  }

  private static Party scoped(String scope) {
    Party unit = unit("Sở Nội vụ");
    return new Party(unit.name(), unit.unitId(), null, scope);
  }

  private static List<String> scopes(PlanContent content) {
    return content.tasks().getFirst().body().leads().stream().map(Party::scope).toList();
  }

  private static PlanContent.Task leads(Party... leads) {
    return task(FIRST, "Việc", "Thường xuyên", leads);
  }

  @Test
  void keepsTheTimingThatAPersonResolved() {
    PlanContent read = plan(HEAD, task(FIRST, "Việc", "Khi có kế hoạch tuyển dụng"));
    PlanContent drafted = plan(HEAD, task(FIRST, "Việc", "Trước ngày 15/6/2026"));
    PlanContent said = plan(HEAD, task(FIRST, "Việc đã sửa", "Khi có kế hoạch tuyển dụng"));

    assertThat(merge(read, drafted, said).tasks().getFirst().body())
        .satisfies(
            body -> {
              assertThat(body.text()).isEqualTo("Việc đã sửa");
              assertThat(body.timing().kind()).isEqualTo(TimingKind.DEADLINE);
            });
  }

  @Test
  void dropsARowOnlyWhereNobodyChangedIt() {
    PlanContent read =
        plan(HEAD, task(FIRST, "Một", "Thường xuyên"), task(SECOND, "Hai", "Thường xuyên"));
    PlanContent drafted =
        plan(HEAD, task(FIRST, "Một", "Thường xuyên"), task(SECOND, "Hai, rõ hơn", "Năm 2026"));

    PlanContent merged = merge(read, drafted, plan(HEAD));

    assertThat(Drafts.texts(merged)).containsExactly("Hai, rõ hơn");
    assertThat(merged.tasks().getFirst().seq()).isEqualTo(1);
  }

  @Test
  void keepsARowOutThatAPersonTookOut() {
    PlanContent read =
        plan(HEAD, task(FIRST, "Một", "Thường xuyên"), task(SECOND, "Hai", "Thường xuyên"));
    PlanContent drafted = plan(HEAD, task(SECOND, "Hai", "Thường xuyên"));

    assertThat(Drafts.texts(merge(read, drafted, read))).containsExactly("Hai");
  }

  @Test
  void keepsARowThatAPersonTypedBehindTheRowBeforeIt() {
    PlanContent read =
        plan(HEAD, task(FIRST, "Một", "Thường xuyên"), task(SECOND, "Hai", "Thường xuyên"));
    PlanContent drafted =
        plan(
            HEAD,
            task(FIRST, "Một", "Thường xuyên"),
            task(THIRD, "Gõ thêm", "Thường xuyên"),
            task(SECOND, "Hai", "Thường xuyên"));
    PlanContent said =
        plan(
            HEAD,
            task(UUID.randomUUID(), "Mới", "Thường xuyên"),
            task(FIRST, "Một", "Thường xuyên"),
            task(SECOND, "Hai", "Thường xuyên"));

    assertThat(Drafts.texts(merge(read, drafted, said)))
        .containsExactly("Mới", "Một", "Gõ thêm", "Hai");
  }

  @Test
  void takesNothingTypedForReadWhereNothingWasImported() {
    PlanContent typed = plan(HEAD, task(FIRST, "Một", "Năm 2026", unit("Sở Y tế")));
    PlanContent said =
        plan(
            head("12", "Tên trong văn bản"),
            task(FIRST, "Một", "Thường xuyên", unit("Sở Tư pháp")),
            task(SECOND, "Hai", "Thường xuyên"));

    PlanContent merged = merge(null, typed, said);

    assertThat(merged.head())
        .extracting(PlanHead::number, PlanHead::title)
        .containsExactly("12", "Nâng cao Chỉ số PAPI");
    assertThat(Drafts.texts(merged)).containsExactly("Một", "Hai");
    assertThat(Drafts.names(merged.tasks().getFirst().body().leads()))
        .isEqualTo(List.of("Sở Tư pháp", "Sở Y tế"));
  }
}
