package vn.dondoc.plan.importing.naming;

import java.util.regex.Pattern;
import vn.dondoc.plan.timing.Spelling;

/** The canonical form of a name that the vocabulary does not hold. */
final class UnknownName {

  private static final Pattern COMMITTEE = caseless("Ủy ban nhân dân");
  private static final Pattern COUNCIL = caseless("Hội đồng nhân dân");
  private static final Pattern FRONT = caseless("Mặt trận Tổ quốc");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;.:•+–-]+|[\\s,;.:–-]+$");

  private UnknownName() {}

  private static Pattern caseless(String text) {
    return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** As printed, with a capital and the usual short forms of committee, council and Front. */
  static String tidy(String printed) {
    var name = EDGES.matcher(Spelling.fold(printed)).replaceAll("");
    name = COMMITTEE.matcher(name).replaceAll("UBND");
    name = COUNCIL.matcher(name).replaceAll("HĐND");
    name = FRONT.matcher(name).replaceAll("MTTQ");
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
