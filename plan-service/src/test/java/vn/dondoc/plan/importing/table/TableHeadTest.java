package vn.dondoc.plan.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.importing.PlanText;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;

/** Rows that look like a head, and heads that look like a row. */
class TableHeadTest {

  private static List<RecognisedTask> read(PlanText text) {
    return new TaskTables(new IndexNames())
        .read(
            text.document().blocks(),
            new UnitNames(Tier.PROVINCE),
            2026,
            List.of("PAPI"),
            new Footnotes(),
            new WarningList());
  }

  private static Row rowOf(List<String> cells) {
    var text = new PlanText().row(cells.toArray(String[]::new));
    return ((Table) text.document().blocks().getFirst()).rows().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.1", "2.10.3.", "a)", "đ.", "IV", "II."})
  void readsATaskThatNamesTasksAndRolesForNoHeadByItsNumber(String number) {
    var cells = List.of(number, "Rà soát nhiệm vụ", "Sở Nội vụ chủ trì", "Các sở phối hợp", "Sớm");

    assertThat(TableHead.of(rowOf(cells))).isNull();
    assertThat(TableHead.of(rowOf(PlanText.HEAD))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.1|Sở Nội vụ|Quý II", "-|Sở Nội vụ|Quý II", "-|Sở Tư pháp, Sở Y tế|Sớm nhất"})
  void keepsTheHeadBehindATaskThatNamesTasksAndRoles(String number, String helper, String time) {
    var tasks =
        read(
            new PlanText()
                .row("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Kết quả", "Thời gian")
                .row(number, "Rà soát nhiệm vụ", "Sở Nội vụ chủ trì", helper, "Báo cáo", time)
                .row("2", "Họp thôn", "UBND cấp xã", "Sở Nội vụ", "Biên bản", "Tháng 5/2026"));

    assertThat(tasks)
        .extracting(RecognisedTask::text)
        .containsExactly("Rà soát nhiệm vụ", "Họp thôn");
    assertThat(tasks.getLast().timing().end()).isEqualTo(LocalDate.of(2026, 5, 31));
  }

  @Test
  void readsAnotherHeadWithColumnsItDoesNotKnow() {
    var tasks =
        read(
            new PlanText()
                .head()
                .row("1", "Họp thôn", "UBND cấp xã", "", "Thường xuyên")
                .gap()
                .row("TT", "Thời gian", "Nhiệm vụ", "Chủ trì", "Chỉ tiêu năm 2026")
                .row("2", "Tháng 5/2026", "Phát thanh", "Sở Y tế", "100%"));

    assertThat(tasks).extracting(RecognisedTask::text).containsExactly("Họp thôn", "Phát thanh");
    assertThat(tasks.getLast().timing().end()).isEqualTo(LocalDate.of(2026, 5, 31));
  }
}
