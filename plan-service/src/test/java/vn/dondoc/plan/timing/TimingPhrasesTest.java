package vn.dondoc.plan.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each form of phrase says in a plan of 2024, in one line: kind, {@code start..end}, {@code <}
 * the day before which or {@code <=} the day by which, the days of a recurrence, {@code on} the
 * event, {@code per} the document, {@code within} the days allowed, {@code data} the figures
 * covered, {@code ?} where a person has to resolve it.
 */
class TimingPhrasesTest {

  private static final String QUARTERS = "03-31,06-30,09-30,12-31";

  private final TimingReader reader = new TimingReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thường xuyên, liên tục                      | CONTINUOUS 2024-01-01..2024-12-31
          Thường xuyên liên tục cả năm                | CONTINUOUS 2024-01-01..2024-12-31
          Thường xuyên trong quý II                   | CONTINUOUS 2024-04-01..2024-06-30
          Thường xuyên hằng ngày                      | CONTINUOUS 2024-01-01..2024-12-31
          Từ năm 2024 trở đi                          | CONTINUOUS 2024-01-01..
          Trong năm 2023 và những năm tiếp theo       | CONTINUOUS 2023-01-01..
          Năm 2024 và những năm tiếp theo của đề án   | UNREAD ?
          """)
  void aStandingDuty(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Năm nay                                     | WINDOW 2024-01-01..2024-12-31
          Tháng 6 năm nay                             | WINDOW 2024-06-01..2024-06-30
          Tháng 6 năm tới                             | WINDOW 2025-06-01..2025-06-30
          Tháng 5 và tháng 6                          | WINDOW 2024-05-01..2024-06-30
          Tháng 3-5                                   | WINDOW 2024-03-01..2024-05-31
          Tháng 3-2                                   | UNREAD ?
          Quý I, II                                   | WINDOW 2024-01-01..2024-06-30
          Quý II-III/2025                             | WINDOW 2025-04-01..2025-09-30
          Quý III, II                                 | UNREAD ?
          Sáu tháng đầu năm                           | WINDOW 2024-01-01..2024-06-30
          06 tháng cuối năm 2025                      | WINDOW 2025-07-01..2025-12-31
          06 tháng tới                                | UNREAD ?
          6 tháng đầu kỳ                              | UNREAD ?
          Vào ngày 20/11                              | WINDOW 2024-11-20..2024-11-20
          Vào ngày 31/11                              | UNREAD ?
          Từ tháng 3 đến tháng 9                      | WINDOW 2024-03-01..2024-09-30
          Từ 01/3 đến hết 15/10/2024                  | WINDOW 2024-03-01..2024-10-15
          Từ tháng 11/2024 đến tháng 3/2025           | WINDOW 2024-11-01..2025-03-31
          Từ quý III                                  | CONTINUOUS 2024-07-01.. ?
          Từ nay đến hết năm                          | WINDOW ..2024-12-31
          Từ khi ban hành đến năm 2025                | WINDOW ..2025-12-31
          Từ nay                                      | UNREAD ?
          Giai đoạn đến năm 2030                      | WINDOW ..2030-12-31
          Giai đoạn đến cùng                          | UNREAD ?
          Năm học 2024-2025                           | WINDOW 2024-09-05..2025-05-31 ?
          Năm học 2024-2026                           | UNREAD ?
          Năm học 2024-2025 và hè                     | UNREAD ?
          Trong tuần đầu tháng 7                      | WINDOW 2024-07-01..2024-07-07 ?
          Tuần đầu tiên tháng 7/2025                  | WINDOW 2025-07-01..2025-07-07 ?
          Tuần đầu năm 2024                           | UNREAD ?
          Tuần đầu tháng 13                           | UNREAD ?
          Tuần đầu tháng 7 hoặc tháng 8               | WINDOW 2024-07-01..2024-07-07 ?
          Tháng 5, sau khi họp                        | WINDOW 2024-05-01..2024-05-31 on [họp] ?
          Quý III (khi có kinh phí)                   | WINDOW 2024-07-01..2024-09-30 on [có kinh phí] ?
          Quý III dự kiến                             | WINDOW 2024-07-01..2024-09-30 ?
          Quý III sau khi                             | UNREAD ?
          """)
  void aWindow(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cuối tháng 9                                | DEADLINE <=2024-09-30
          Cuối quý III/2025                           | DEADLINE <=2025-09-30
          Giữa tháng 5                                | DEADLINE <=2024-05-15
          Giữa năm 2025                               | DEADLINE <=2025-06-30
          Giữa quý III                                | WINDOW 2024-07-01..2024-09-30 ?
          Cuối kỳ                                     | UNREAD ?
          Chậm nhất cuối tháng 11                     | DEADLINE <=2024-11-30
          Chậm nhất là ngay                           | UNREAD ?
          Hoàn thành quý II                           | DEADLINE <=2024-06-30
          Xong trước năm 2025                         | DEADLINE <2025-01-01
          Trước mắt                                   | UNREAD ?
          Báo cáo năm: trước ngày 15/12               | DEADLINE <2024-12-15
          06 tháng đầu năm: trước ngày 15/6           | DEADLINE <2024-06-15
          Báo cáo quý                                 | UNREAD ?
          Báo cáo trước ngày 15/6                     | DEADLINE <2024-06-15
          Trước ngày 15/6/2024 nếu cần                | DEADLINE <2024-06-15 ?
          Trước ngày 15/6, định hướng đến năm 2030    | DEADLINE <2024-06-15
          Trước ngày 15/6, tầm nhìn đến mai sau       | UNREAD ?
          Trước ngày 15/6, gửi Sở Nội vụ              | DEADLINE <2024-06-15
          Trước ngày 15/6 (chốt số liệu từ 01/01 đến hết 31/5) | DEADLINE <2024-06-15 data 2024-01-01..2024-05-31
          Trước ngày 15/6 (số liệu chốt từ ngày 01/6 đến ngày 31/5) | UNREAD ?
          Trước ngày 15/6 (số liệu từ ngày 01/01 đến ngày 31/5      | DEADLINE <2024-06-15 data 2024-01-01..2024-05-31
          Trước ngày 15/6 (số liệu từ ngày 01/01 đến nay)           | UNREAD ?
          Trước ngày 15/6 (số liệu từ ngày 01/01)     | UNREAD ?
          Trước ngày 15/6 (số liệu từ đầu năm)        | UNREAD ?
          Trước ngày 15/6 (số liệu quý II)            | UNREAD ?
          Trước ngày 15/6 (sau khi họp)               | DEADLINE <2024-06-15 on [họp] ?
          """)
  void aDeadline(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Định kỳ                                     | RECURRING ?
          Trong quý                                   | RECURRING ?
          Trong quý này                               | UNREAD ?
          Định kỳ theo                                | UNREAD ?
          Định kỳ 1 tháng                             | RECURRING MONTHLY
          Định kỳ 03 tháng                            | RECURRING QUARTERLY
          Định kỳ sáu tháng và năm                    | RECURRING 06-30,12-31
          Định kỳ 6 tháng đầu năm                     | RECURRING 06-30
          Định kỳ 06 tháng cuối năm                   | RECURRING 12-31
          Định kỳ 9 tháng, năm                        | RECURRING 09-30,12-31
          Định kỳ 12 tháng                            | RECURRING 12-31
          Định kỳ 5 tháng                             | UNREAD ?
          Định kỳ 6 năm                               | UNREAD ?
          Định kỳ hàng quý và đột xuất khi có yêu cầu | RECURRING QUARTERLY on [yêu cầu đột xuất]
          Định kỳ hàng quý, đột xuất và báo động      | UNREAD ?
          Định kỳ, đột xuất                           | RECURRING on [yêu cầu đột xuất] ?
          Hằng năm sau khi có kết quả                 | RECURRING 12-31 on [có kết quả] ?
          Hằng năm khi                                | UNREAD ?
          Hàng quý tổng hợp số liệu                   | RECURRING QUARTERLY
          Hàng quý tổng hợp, trước ngày 15            | UNREAD ?
          Hàng quý vui vẻ                             | UNREAD ?
          Báo cáo cải cách hành chính định kỳ         | RECURRING per [Báo cáo cải cách hành chính] ?
          Báo cáo kịp thời                            | UNREAD ?
          """)
  void aPeriod(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning.replace("QUARTERLY", QUARTERS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mỗi năm ít nhất 01 lần                      | RECURRING 12-31
          Mỗi quý hai kỳ                              | UNREAD ?
          Mỗi tháng 02 lần                            | RECURRING ?
          Ít nhất 01 lần/quý                          | RECURRING QUARTERLY
          Một lần mỗi tháng                           | RECURRING MONTHLY
          02 lần/năm                                  | RECURRING 06-30,12-31 ?
          Tối thiểu bốn lần trong năm                 | RECURRING QUARTERLY ?
          03 lần/năm                                  | RECURRING 04-30,08-31,12-31 ?
          02 lần/quý                                  | RECURRING ?
          02 lần                                      | UNREAD ?
          01 lần/năm tại xã                           | UNREAD ?
          Quý một lần                                 | RECURRING QUARTERLY
          03 tháng một lần                            | RECURRING QUARTERLY
          Định kỳ 06 tháng/lần                        | RECURRING 06-30,12-31
          12 tháng/lần                                | RECURRING 12-31
          05 tháng/lần                                | RECURRING ?
          06 tháng/kỳ                                 | UNREAD ?
          Hai năm một lần                             | RECURRING ?
          06 tuần một lần                             | RECURRING ?
          """)
  void aFrequency(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning.replace("QUARTERLY", QUARTERS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ngày 20 của tháng cuối quý                  | RECURRING 03-20,06-20,09-20,12-20
          Chậm nhất ngày 05 tháng đầu quý sau         | RECURRING 01-05,04-05,07-05,10-05
          Trước ngày 01 tháng đầu quý sau             | RECURRING QUARTERLY
          Trước ngày 01 hàng tháng                    | RECURRING MONTHLY
          Ngày 31 mỗi tháng                           | RECURRING MONTHLY
          Ngày 31 mỗi tháng hoặc sớm hơn              | UNREAD ?
          Tháng 3, tháng 9 hằng năm                   | RECURRING 03-31,09-30
          Tháng 3 và tháng 13 hằng năm                | UNREAD ?
          Tháng 3 hằng năm nếu có                     | RECURRING 03-31 ?
          Trước ngày 15/12/2025 hằng năm              | DEADLINE <2025-12-15 ?
          Ngày 10/3 và ngày 10/9                      | RECURRING 03-10,09-10
          Ngày 10/9, ngày 10/3                        | UNREAD ?
          Ngày 10/3 và ngày 31/9                      | UNREAD ?
          Thứ sáu đầu tháng                           | UNREAD ?
          """)
  void aDayOfEachPeriod(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning.replace("QUARTERLY", QUARTERS));
  }

  @Test
  void aDayOfEachWeek() {
    Timing timing = reader.read("Vào thứ sáu hằng tuần", 2024);

    assertThat(timing.rrule()).isEqualTo("FREQ=WEEKLY;BYDAY=FR");
    assertThat(timing.occurrences())
        .hasSize(52)
        .startsWith(LocalDate.of(2024, 1, 5))
        .endsWith(LocalDate.of(2024, 12, 27))
        .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Đột xuất khi có yêu cầu                     | EVENT on [yêu cầu đột xuất] ?
          Đột xuất theo mùa                           | UNREAD ?
          Ngay khi có quyết định                      | EVENT on [có quyết định] within P0D ?
          Ngay sau khi                                | UNREAD ?
          Trong 05 ngày làm việc, kể từ ngày ký       | EVENT on [ký] within P5D working ?
          Sau 10 ngày kể từ khi kết thúc              | EVENT on [kết thúc] within P10D ?
          Trong 10 ngày                               | UNREAD ?
          Trong 10 ngày kể từ ngày                    | UNREAD ?
          Trong vòng 10 tuần kể từ ngày ký            | EVENT on [ký] within P10W ?
          Theo yêu cầu của Bộ Nội vụ                  | EVENT on [yêu cầu của Bộ Nội vụ] ?
          Theo yêu cầu, trước ngày 15/6               | DEADLINE <2024-06-15 on [yêu cầu]
          Theo mùa                                    | UNREAD ?
          Thực hiện theo Quyết định số 12/2024/QĐ-UBND | EXTERNAL_PLAN per [12/2024/QĐ-UBND] ?
          """)
  void anEventOrAnotherDocument(String phrase, String meaning) {
    assertThat(told(phrase)).isEqualTo(meaning);
  }

  private String told(String phrase) {
    Timing timing = reader.read(phrase, 2024);
    var told = new ArrayList<String>();
    told.add(timing.kind().name());
    if (timing.start() != null || timing.end() != null) {
      told.add(days(timing.start(), timing.end()));
    }
    if (timing.due() != null) {
      told.add((timing.due().word() == DueWord.BEFORE ? "<" : "<=") + timing.due().day());
    }
    if (timing.dataWindow() != null) {
      told.add("data " + days(timing.dataWindow().from(), timing.dataWindow().to()));
    }
    if (!timing.occurrences().isEmpty()) {
      told.add(occurrences(timing));
    }
    if (timing.trigger() != null) {
      told.add("on [" + timing.trigger() + "]");
    }
    if (timing.reference() != null) {
      told.add("per [" + timing.reference() + "]");
    }
    var offset = timing.offset();
    if (offset != null) {
      told.add("within " + offset.iso() + (offset.isCalendar() ? "" : " working"));
    }
    if (timing.needsResolution()) {
      told.add("?");
    }
    return String.join(" ", told);
  }

  private static String days(LocalDate from, LocalDate to) {
    return (from == null ? "" : from) + ".." + (to == null ? "" : to);
  }

  /** The last day of every month is told as MONTHLY. */
  private static String occurrences(Timing timing) {
    var days = timing.occurrences();
    boolean monthly =
        days.size() == 12
            && days.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
    return monthly
        ? "MONTHLY"
        : days.stream().map(day -> day.toString().substring(5)).collect(Collectors.joining(","));
  }
}
