package vn.dondoc.plan.plan;

import java.util.Arrays;
import java.util.Optional;
import vn.dondoc.platform.text.Folded;

/**
 * The kinds of document that carry plans, with the abbreviation of their symbol (Decree 30/2020).
 * The list is open: any other kind is kept in its own words.
 */
public enum InstrumentType {
  KE_HOACH("Kế hoạch", "KH"),
  QUYET_DINH("Quyết định", "QĐ"),
  CHUONG_TRINH("Chương trình", "CTr"),
  DE_AN("Đề án", "ĐA"),
  /** An official letter has no abbreviation of its own: 1729/SNV-TTr. */
  CONG_VAN("Công văn", "");

  private final String words;
  private final String abbreviation;

  InstrumentType(String words, String abbreviation) {
    this.words = words;
    this.abbreviation = abbreviation;
  }

  /** The kind that the code or the printed words mean; none for another kind. */
  public static Optional<InstrumentType> of(String given) {
    String folded = Folded.of(given);
    return Arrays.stream(values())
        .filter(t -> t.name().equalsIgnoreCase(given) || folded.startsWith(Folded.of(t.words)))
        .findFirst();
  }

  /** What is printed for a code; other words stay as they are. */
  static String printed(String given) {
    return Arrays.stream(values())
        .filter(t -> t.name().equals(given))
        .findFirst()
        .map(t -> t.words)
        .orElse(given);
  }

  /** What its symbols begin with, empty for a letter. */
  public String abbreviation() {
    return abbreviation;
  }
}
