package vn.dondoc.plan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.plan.timing.PlanYears;
import vn.dondoc.plan.timing.Reading;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingKind;
import vn.dondoc.plan.timing.TimingReader;

/** The reader of timing phrases: it reads or leaves unread, and what it says holds together. */
final class TimingFuzz implements FuzzTarget {

  private static final List<String> PHRASES =
      List.of(
          "Thường xuyên trong năm 2026",
          "Định kỳ hàng quý, 6 tháng và năm",
          "Trước ngày 15/6/2026",
          "06 tháng đầu năm trước ngày 03/6 (số liệu tính từ ngày 01/11/2025 đến ngày 31/5/2026)",
          "Quý I: xây dựng kế hoạch; Quý II-IV: triển khai thực hiện",
          "Từ tháng 11/2025 đến tháng 3/2026",
          "Trong 05 ngày làm việc kể từ ngày nhận được văn bản",
          "Theo Kế hoạch số 27/KH-UBND ngày 09/02/2026 của UBND tỉnh",
          "Chậm nhất ngày 05 của tháng đầu quý sau",
          "Tuần đầu tháng 6/2026 hoặc ngay sau khi có hướng dẫn",
          "Trước Tết Nguyên đán Bính Ngọ 2026",
          "Thứ Sáu hàng tuần",
          "ít nhất 02 lần/năm",
          "Quý IV/2026 (sau khi có kết quả khảo sát)",
          "Thường xuyên, liên tục cả năm",
          "Thường xuyên trong quá trình thực hiện nhiệm vụ",
          "Thường xuyên từ tháng 3 đến tháng 9",
          "Cả năm 2026",
          "Từ năm 2026 trở đi",
          "Từ quý III/2026",
          "Từ nay đến hết năm",
          "Giai đoạn đến năm 2030",
          "giai đoạn 2020-2025",
          "Năm học 2025-2026",
          "Tuần thứ hai của tháng 5",
          "Tuần cuối tháng 5",
          "Ngày 10-15/6/2026",
          "Thứ Sáu, ngày 12/6/2026",
          "7/2026",
          "T3/2026, Q.II/2026",
          "Các năm 2026, 2027 và 2029",
          "Năm 2026-2028",
          "Nửa đầu tháng 6, nửa cuối năm 2026",
          "Hai quý đầu năm, nửa năm đầu",
          "Tháng 11, 12/2026 và tháng 01/2027",
          "Đầu quý III, giữa quý IV/2026",
          "Đầu tháng 5, giữa tháng 6, cuối năm 2026",
          "Ngày 15/4, 15/7 và 15/01 năm sau",
          "Trước ngày 10, 20/6/26",
          "Chậm nhất trước ngày 15/6",
          "Trước 17 giờ 00 phút ngày 15/6",
          "Trước 16h30, ngày 15/6",
          "Hoàn thành việc rà soát trong quý II",
          "Hoàn thành giai đoạn 2026-2030",
          "Chậm nhất ngày làm việc cuối cùng của tháng 5/2026",
          "Ngày cuối cùng của năm 2026",
          "Đến năm 2026, định hướng đến năm 2030",
          "Trước 6/2026",
          "Trước ngày 15/6 và 15/12",
          "Trước khi kết thúc năm 2026",
          "Thường niên",
          "Hằng ngày",
          "Hàng tuần, hàng tháng",
          "Định kỳ 6 tháng đầu năm, 06 tháng cuối năm",
          "Định kỳ 9 tháng, nửa năm, 12 tháng, 3 tháng, 1 tháng",
          "Cuối mỗi quý, cuối tháng, đầu quý, giữa mỗi tháng",
          "Định kỳ theo quy định",
          "Trong kỳ",
          "Lồng ghép trong báo cáo cải cách hành chính định kỳ",
          "Mỗi tháng ít nhất hai lần",
          "02 năm/lần, 2 tuần/lần, 5 tháng/lần, 2 quý/lần, 3 ngày/lần, quý một lần",
          "03 lần/năm trở lên, tối thiểu 01 lần mỗi quý",
          "Hàng tuần vào chiều thứ Sáu",
          "Trước thứ Hai, thứ Năm hàng tuần",
          "Ngày 10 và 25 hằng tháng",
          "Trước ngày 01 và 15 hằng tháng",
          "Ngày 30 các tháng 2, 3, 6",
          "Ngày 31 hằng tháng",
          "Hàng quý (trước ngày 15 của tháng cuối quý)",
          "Hàng tháng, trước ngày 25",
          "Chậm nhất ngày 05 tháng sau",
          "Ngày 5 tháng đầu quý",
          "Ngày cuối cùng của mỗi tháng, ngày làm việc cuối cùng của quý",
          "Hàng năm, trước ngày 15/12",
          "Hằng năm (quý IV), trước tháng 12 hàng năm",
          "Tháng 6, 12 hàng năm",
          "Trước ngày 01/01 hàng năm",
          "Không quá 10 ngày kể từ ngày 01/6/2026",
          "Trong 2 tuần, sau khi họp; trong 3 tháng kể từ khi ký; 1 năm sau khi xong",
          "Chậm nhất 05 ngày làm việc trước khi khai mạc",
          "Trong 24 giờ kể từ khi nhận",
          "Trước kỳ họp 15 ngày",
          "Trước, trong và sau kỳ họp",
          "Trước và trong quá trình bầu cử",
          "Trong dịp Tết, tại hội nghị, sau kỳ họp",
          "Đến khi hoàn thành, trước khi khai mạc",
          "Đột xuất khi có yêu cầu; phát sinh; theo yêu cầu của tỉnh",
          "Theo Kế hoạch số 27/KH-UBND, ngày 09/02/2026 của UBND tỉnh",
          "Dự kiến quý III; khoảng tháng 5",
          "Trước ngày 15/6 (nếu có), dự kiến",
          "Quý III (cấp xã)",
          "Trước ngày 15/6 (đối với cấp xã: trước ngày 10/6)",
          "Thời gian thực hiện: quý I",
          "Đợt 1: trước ngày 15/6; đợt 2: trước ngày 15/12",
          "Tháng 5: ban hành kế hoạch; Năm 2026: trước ngày 15/6",
          "Báo cáo quý trước ngày 15 của tháng cuối quý",
          "Quý lV/2026; 3O/6/2O26; Quý 1V; Quý I1",
          "QuýIV/2026, Thườngxuyên, th ường xuyên",
          "Trước Tết Nguyên đán năm Bính Ngọ");

  private static final List<PlanYears> YEARS =
      List.of(
          PlanYears.of(2026), new PlanYears(2026, 2030, true), new PlanYears(2026, 2020, false));

  private final TimingReader reader = new TimingReader();

  @Override
  public String name() {
    return "timing phrases";
  }

  @Override
  public List<byte[]> seeds() {
    return PHRASES.stream().map(phrase -> phrase.getBytes(StandardCharsets.UTF_8)).toList();
  }

  @Override
  public int longest() {
    return 100_000;
  }

  @Override
  public int inputsOfATest() {
    return 20_000;
  }

  @Override
  public void take(byte[] input) {
    check(new String(input, StandardCharsets.UTF_8));
    if (input.length % 7 == 0) {
      check(units(input));
    }
  }

  /** Any sequence of UTF-16 units, lone surrogates among them. */
  private static String units(byte[] input) {
    var text = new StringBuilder(input.length / 2);
    for (int i = 0; i + 1 < input.length; i += 2) {
      text.append((char) ((input[i] << 8) | (input[i + 1] & 0xFF)));
    }
    return text.toString();
  }

  private void check(String phrase) {
    for (var years : YEARS) {
      var timing = reader.read(phrase, years);
      Stream.concat(
              Stream.of(timing.whole()),
              Stream.concat(timing.parts().stream(), timing.alternatives().stream()))
          .forEach(reading -> check(reading, timing));
      if (timing.kind() == TimingKind.UNREAD && !timing.needsResolution()) {
        throw new AssertionError("nobody is asked about what was not read");
      }
    }
  }

  private static void check(Reading reading, Timing timing) {
    var quote = reading.quote();
    if (!timing.words().substring(quote.from(), quote.to()).equals(quote.text())) {
      throw new AssertionError("a quote is not in the words");
    }
    var days = reading.occurrences();
    if (!days.stream().sorted().distinct().toList().equals(days)) {
      throw new AssertionError("occurrences out of order");
    }
    if (reading.start() != null
        && reading.end() != null
        && reading.start().isAfter(reading.end())) {
      throw new AssertionError("a window runs backwards");
    }
    if (reading.kind() == TimingKind.UNREAD && (reading.isDated() || reading.rrule() != null)) {
      throw new AssertionError("a schedule without a reading");
    }
  }
}
