package vn.dondoc.plan.importing.recognised;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDateTest {

  /** Drafts print "ngày … tháng 02 năm 2026". */
  @ParameterizedTest
  @CsvSource({
    "2,  2, 2026, 2026-02-02",
    ",   2, 2026,",
    "2,  ,  2026,",
    "2,  2, ,",
    "30, 2, 2026,",
  })
  void isADateWhenAllOfItIsPrintedAndExists(
      Integer day, Integer month, Integer year, LocalDate date) {
    DocumentDate printed = new DocumentDate("ngày", "Thanh Giang", day, month, year, 3);

    assertThat(printed.date().orElse(null)).isEqualTo(date);
  }
}
