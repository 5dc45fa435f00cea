package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DataCutOff;
import vn.dondoc.plan.importing.recognised.LegalBasis;
import vn.dondoc.plan.importing.recognised.Recipient;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.importing.recognised.Signature;
import vn.dondoc.plan.timing.DueWord;
import vn.dondoc.plan.timing.Spelling;

/** Puts what was read into the words in which an expectation is written. */
final class Expectations {

  /** So many equal leading characters make two rows the same. */
  private static final int LEADING = 60;

  private Expectations() {}

  /** The values of a head; absent ones are empty. */
  static Map<String, String> metadata(RecognisedPlan plan) {
    Signature signature = plan.signature();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("docType", word(plan.documentType()));
    values.put("number", word(plan.number().number()));
    values.put("symbol", word(plan.number().symbol()));
    values.put("numberStatus", plan.number().status().name());
    values.put("title", plan.title() == null ? "" : Spelling.fold(plan.title().text()));
    values.put("issuer", word(plan.issuer()));
    values.put("place", word(plan.date().place()));
    values.put("date", plan.date().date().map(LocalDate::toString).orElse(""));
    values.put("dateParts", parts(plan.date().day(), plan.date().month(), plan.date().year()));
    values.put("year", plan.years().isEmpty() ? "" : plan.years().getFirst().toString());
    values.put("indices", String.join(", ", plan.indices()));
    values.put("signer", signature == null ? "" : word(signature.name()));
    values.put("signerCapacity", signature == null ? "" : signature.capacity());
    values.put("onBehalfOf", signature == null ? "" : signature.onBehalfOf());
    values.put("signerPosition", signature == null ? "" : word(signature.position()));
    values.put("purposes", Integer.toString(plan.purposes().size()));
    values.put("requirements", Integer.toString(plan.requirements().size()));
    values.put("legalBases", bases(plan.legalBases()));
    values.put(
        "recipients",
        plan.recipients().stream().map(Recipient::text).collect(Collectors.joining(" | ")));
    return values;
  }

  static String parts(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year) {
    return day + "/" + month + "/" + year;
  }

  private static String bases(List<LegalBasis> bases) {
    return bases.stream().map(b -> basis(b.number(), b.date())).collect(Collectors.joining(", "));
  }

  /** A basis by its number and day; a published result has neither. */
  static String basis(@Nullable String number, @Nullable LocalDate date) {
    return number == null ? "result" : number + (date == null ? "" : " of " + date);
  }

  /** Further values of a row. */
  static Map<Measure, String> others(RecognisedTask task) {
    return Map.of(
        Measure.NUMBERS, task.derivedNumber(),
        Measure.PRODUCTS, word(task.product()),
        Measure.PARTS, word(task.subDimension()),
        Measure.LINES, task.lines().toString());
  }

  private static String word(@Nullable String value) {
    return value == null ? "" : value;
  }

  static boolean sameRow(String expected, String actual) {
    String folded = Spelling.fold(expected);
    int most = Math.min(LEADING, folded.length());
    return common(folded, actual) >= most;
  }

  /** How many characters two texts have in common from the beginning. */
  static int common(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return length;
  }

  /** The regime in the words of an expectation. */
  static ExpectedPlan.Regime regime(ReportingRegime regime) {
    DataCutOff window = regime.cutOff();
    return new ExpectedPlan.Regime(
        Set.of(regime.line()),
        word(regime.to()),
        regime.through(),
        lastDay(regime),
        window == null ? null : fixed(window.from()),
        window == null ? null : fixed(window.to()));
  }

  private static @Nullable LocalDate lastDay(ReportingRegime regime) {
    LocalDate printed = regime.due() == null ? null : fixed(regime.due().day());
    return printed != null && regime.due().word() == DueWord.BEFORE
        ? printed.minusDays(1)
        : printed;
  }

  private static @Nullable LocalDate fixed(RegimeDay day) {
    return day instanceof RegimeDay.Fixed(LocalDate date) ? date : null;
  }
}
