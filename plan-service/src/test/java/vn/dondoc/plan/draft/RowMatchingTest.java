package vn.dondoc.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowMatchingTest {

  private static final UUID NOTICE = UUID.randomUUID();
  private static final UUID BUDGET = UUID.randomUUID();
  private static final UUID SURVEY = UUID.randomUUID();

  private static final List<RowMatching.Row> KNOWN =
      List.of(
          new RowMatching.Row(NOTICE, "1", "Niêm yết danh sách hộ nghèo tại nhà văn hóa thôn"),
          new RowMatching.Row(BUDGET, "2", "Công khai thu, chi ngân sách của xã"),
          new RowMatching.Row(SURVEY, "3", "Khảo sát ý kiến người bệnh ở trạm y tế"));

  @Test
  void findsRowsAgainThatMoved() {
    assertThat(
            ids(
                row("1", "Khảo sát ý kiến người bệnh ở trạm y tế"),
                row("2", "Niêm yết danh sách hộ nghèo tại nhà văn hóa thôn"),
                row("3", "Công khai thu, chi ngân sách của xã")))
        .containsExactly(SURVEY, NOTICE, BUDGET);
  }

  @Test
  void findsARowAgainWhoseWordsWereCorrected() {
    assertThat(
            ids(
                row("1", "Niêm yết danh sách hộ nghèo, hộ cận nghèo tại nhà văn hóa các thôn"),
                row("2", "Tổ chức hội thi tìm hiểu pháp luật cho thanh niên"),
                row("4", "Khảo sát ý kiến của người bệnh ở các trạm y tế")))
        .satisfies(
            ids -> {
              assertThat(ids.get(0)).isEqualTo(NOTICE);
              assertThat(ids.get(1)).isNotIn(NOTICE, BUDGET, SURVEY);
              assertThat(ids.get(2)).isEqualTo(SURVEY);
            });
  }

  @Test
  void givesARowToOneOnly() {
    assertThat(
            ids(
                row("2", "Công khai thu, chi ngân sách của xã"),
                row("3", "Công khai thu, chi ngân sách của xã")))
        .doesNotHaveDuplicates()
        .startsWith(BUDGET);
  }

  @Test
  void knowsARowByEachOfItsTextsAndGivesItOnce() {
    String reworded = "Tổ chức hội thi tìm hiểu pháp luật cho thanh niên";
    List<RowMatching.Row> known = new ArrayList<>(KNOWN);
    known.add(new RowMatching.Row(BUDGET, "2", reworded));

    assertThat(RowMatching.ids(known, List.of(row("2", reworded)))).containsExactly(BUDGET);
    assertThat(
            RowMatching.ids(
                known, List.of(row("2", reworded), row("2", "Công khai thu, chi ngân sách"))))
        .doesNotHaveDuplicates()
        .startsWith(BUDGET);
  }

  @Test
  void knowsNothingOfAnEmptyPlan() {
    assertThat(RowMatching.ids(List.of(), List.of(row("1", "Việc mới")))).hasSize(1);
    assertThat(RowMatching.ids(KNOWN, List.of())).isEmpty();
  }

  private static List<UUID> ids(RowMatching.Row... read) {
    return RowMatching.ids(KNOWN, List.of(read));
  }

  private static RowMatching.Row row(String number, String text) {
    return new RowMatching.Row(null, number, text);
  }
}
