package vn.dondoc.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.draft.Drafts.head;
import static vn.dondoc.plan.draft.Drafts.plan;
import static vn.dondoc.plan.draft.Drafts.task;
import static vn.dondoc.plan.draft.Drafts.unit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.SourcePlace;

class CarriedReasonsTest {

  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();
  private static final PlanContent BEFORE =
      plan(
          head("12", "Nâng cao Chỉ số PAPI"),
          task(FIRST, "Một", "Thường xuyên", unit("Sở Y tế")),
          task(SECOND, "Hai", "Khi có kế hoạch", unit("Sở Y tế")));

  /** The same behind a new row. */
  private static final PlanContent MOVED =
      plan(
          BEFORE.head(),
          task(UUID.randomUUID(), "Mới", "Thường xuyên"),
          BEFORE.tasks().get(0),
          BEFORE.tasks().get(1));

  private static Map<String, String> carried(PlanContent after, String... ids) {
    return carried(after, List.of(), List.of(), ids);
  }

  private static Map<String, String> carried(
      PlanContent after, List<ImportedWarning> was, List<ImportedWarning> now, String... ids) {
    Map<String, String> reasons = new HashMap<>();
    for (String id : ids) {
      reasons.put(id, "Đã xem");
    }
    return new CarriedReasons(new FieldMerge(Drafts.JSON), BEFORE, after)
        .carried(
            reasons,
            new CarriedReasons.Warned(was, ids(BEFORE)),
            new CarriedReasons.Warned(now, ids(after)));
  }

  private static List<UUID> ids(PlanContent content) {
    return content.tasks().stream().map(PlanContent.Task::id).toList();
  }

  /** A warning of a row of a table, whose text names no row. */
  private static ImportedWarning cut(int row) {
    return new ImportedWarning(
        "SPLIT_ROW",
        40 + row,
        "Nhiệm vụ bị ngắt",
        "cut",
        "tasks[" + row + "]",
        new SourcePlace("bảng 1, hàng " + row, "table 1, row " + row));
  }

  @Test
  void followsATaskToItsNewPlace() {
    assertThat(carried(MOVED, "TIMING_UNRESOLVED@/tasks/2/timing"))
        .containsExactly(Map.entry("TIMING_UNRESOLVED@/tasks/3/timing", "Đã xem"));
  }

  @Test
  void lapsesWhereTheValueHasChanged() {
    PlanContent after =
        plan(
            head("13", "Nâng cao Chỉ số PAPI"),
            task(FIRST, "Một", "Thường xuyên", unit("Sở Tư pháp")),
            BEFORE.tasks().get(1));

    assertThat(
            carried(
                after,
                "REQUEST_ONLY_LEAD@/tasks/1/leads/0",
                "PRODUCT_MISSING@/tasks/1/product",
                "NUMBER_ODD@/number",
                "TITLE_ODD@/title"))
        .containsOnlyKeys("PRODUCT_MISSING@/tasks/1/product", "TITLE_ODD@/title");
  }

  @Test
  void lapsesWithItsTask() {
    PlanContent after = plan(BEFORE.head(), BEFORE.tasks().get(0));

    assertThat(carried(after, "TIMING_UNRESOLVED@/tasks/2/timing", "X@/tasks/9", "no id"))
        .isEmpty();
  }

  @Test
  void knowsAWarningOfTheImportByWhatItSays() {
    ImportedWarning split = new ImportedWarning("SPLIT_ROW", 40, "Nhiệm vụ 2 bị ngắt", "cut");
    ImportedWarning moved = new ImportedWarning("SPLIT_ROW", 52, "Nhiệm vụ 2 bị ngắt", "cut");
    ImportedWarning other = new ImportedWarning("SPLIT_ROW", 44, "Nhiệm vụ 1 bị ngắt", "cut");

    assertThat(carried(BEFORE, List.of(split), List.of(other, moved), "SPLIT_ROW@/document/40/0"))
        .containsOnlyKeys("SPLIT_ROW@/document/52/1");
    assertThat(carried(BEFORE, List.of(split), List.of(other), "SPLIT_ROW@/document/40/0"))
        .isEmpty();
  }

  @Test
  void followsAWarningOfTheImportToTheNewPlaceOfItsRow() {
    assertThat(
            carried(
                MOVED,
                List.of(cut(1)),
                List.of(cut(0), cut(1), cut(2)),
                "SPLIT_ROW@/document/41/0"))
        .containsOnlyKeys("SPLIT_ROW@/document/42/2");
    assertThat(carried(MOVED, List.of(cut(1)), List.of(cut(0)), "SPLIT_ROW@/document/41/0"))
        .isEmpty();
  }

  @Test
  void takesEachWarningOfTheImportOnce() {
    ImportedWarning blank = new ImportedWarning("PAGE_BLANK", null, "Trang trống", "Blank page");

    assertThat(
            carried(
                BEFORE,
                List.of(blank, blank),
                List.of(blank, blank),
                "PAGE_BLANK@/document/0",
                "PAGE_BLANK@/document/1"))
        .containsOnlyKeys("PAGE_BLANK@/document/0", "PAGE_BLANK@/document/1");
    assertThat(carried(BEFORE, List.of(blank, blank), List.of(blank), "PAGE_BLANK@/document/1"))
        .isEmpty();
  }

  @Test
  void readsAWarningThatWasKeptWithoutItsPlace() throws IOException {
    assertThat(
            Drafts.JSON.readValue(
                "{\"code\": \"SPLIT_ROW\", \"line\": 40, \"vi\": \"ngắt\", \"en\": \"cut\"}",
                ImportedWarning.class))
        .isEqualTo(new ImportedWarning("SPLIT_ROW", 40, "ngắt", "cut"));
    assertThat(Drafts.JSON.readValue(Drafts.JSON.writeValueAsString(cut(3)), ImportedWarning.class))
        .isEqualTo(cut(3));
    assertThat(cut(3).toldVi()).isEqualTo("Nhiệm vụ bị ngắt (bảng 1, hàng 3)");
  }
}
