package vn.dondoc.plan.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedRowTest {

  @ParameterizedTest
  @CsvSource({
    "TASK, 12, true, true",
    "LEAD, 3/12, true, true",
    "TIMING, Trang 3/12, true, true",
    "TIMING, 12, true, true",
    "TIMING, 30/6, false, true",
    "TIMING, 30/6, true, false",
    "TIMING_START, 01/3, true, false",
    "TASK, 3 xã, true, false",
  })
  void tellsNumbersOfPagesFromTheRestOfATime(
      ColumnRole column, String text, boolean afterCut, boolean isPageNumber) {
    var row = new AlignedRow(Map.of(column, Value.of(text, List.of(1))), 1, afterCut, 1);

    assertThat(row.isPageNumber()).isEqualTo(isPageNumber);
  }
}
