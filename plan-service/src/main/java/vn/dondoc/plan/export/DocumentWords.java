package vn.dondoc.plan.export;

import java.time.LocalDate;
import java.util.Locale;
import vn.dondoc.plan.plan.PlanHead;

/** The set phrases of Decree 30/2020/NĐ-CP, annex I. Plain. */
final class DocumentWords {

  static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  private static final Locale VI = Locale.of("vi");

  private DocumentWords() {}

  /** "ỦY BAN NHÂN DÂN TỈNH THANH GIANG": names are printed whole, in capitals. */
  static String body(String name) {
    return whole(name).toUpperCase(VI);
  }

  static String whole(String name) {
    return name.startsWith("UBND ") ? "Ủy ban nhân dân " + name.substring(5) : name;
  }

  /** "Số: 27/KH-UBND"; a draft leaves room for the number. */
  static String number(PlanHead head) {
    return "Số: "
        + (isBlank(head.number()) ? "      " : head.number())
        + "/"
        + (isBlank(head.symbol()) ? "" : head.symbol());
  }

  /** A day below 10 and the months 1 and 2 have a leading zero; a draft leaves room for them. */
  static String date(LocalDate day, int year) {
    if (day == null) {
      return "ngày      tháng      năm " + year;
    }
    String month =
        day.getMonthValue() <= 2
            ? "0" + day.getMonthValue()
            : Integer.toString(day.getMonthValue());
    return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
  }

  /** The place as given, else that of the issuer: "Thanh Giang" of "UBND tỉnh Thanh Giang". */
  static String place(PlanHead head, String issuer) {
    return isBlank(head.place())
        ? issuer.replaceFirst(
            "(?iu)^(UBND|Ủy ban nhân dân) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ",
            "")
        : head.place();
  }

  /** "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ". */
  static String basis(PlanHead.LegalBasis basis) {
    StringBuilder words = new StringBuilder("Căn cứ ").append(lowered(basis));
    if (basis.number() != null) {
      words.append(" số ").append(basis.number());
      if (basis.symbol() != null) {
        words.append('/').append(basis.symbol());
      }
    }
    if (basis.date() != null && !basis.type().contains("ngày")) {
      words.append(' ').append(date(basis.date(), basis.date().getYear()));
    }
    if (basis.issuer() != null) {
      words.append(" của ").append(basis.issuer());
    }
    if (basis.subject() != null) {
      words.append(' ').append(basis.subject());
    }
    return words.toString();
  }

  /** What has no number is no document but a result, which is no name. */
  private static String lowered(PlanHead.LegalBasis basis) {
    return basis.type().startsWith("Kết quả") ? "k" + basis.type().substring(1) : basis.type();
  }

  /** "(Kèm theo Kế hoạch số 27/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh Thanh Giang)". */
  static String attachedTo(PlanHead head, String issuer) {
    return "(Kèm theo %s %s %s của %s)"
        .formatted(
            sentenceCase(head.instrumentType()),
            number(head).replaceFirst("^Số: ", "số "),
            date(head.documentDate(), head.year()),
            issuer);
  }

  /** "KẾ HOẠCH" becomes "Kế hoạch". */
  static String sentenceCase(String words) {
    String lower = words.toLowerCase(VI);
    return lower.substring(0, 1).toUpperCase(VI) + lower.substring(1);
  }

  /** "I", "II", … */
  static String roman(int number) {
    String[] tens = {"", "X", "XX", "XXX"};
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return tens[number / 10] + ones[number % 10];
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
