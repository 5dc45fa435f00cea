package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.naming.UnitNames;

/**
 * An item of the organisation part.
 *
 * @param agency who is told
 * @param duty what stands behind the agency on its line; empty when it goes on below
 * @param passages the paragraphs below
 */
record DutyText(
    String number, String agency, Passage heading, String duty, List<Passage> passages) {

  /** A word that is neither "và" nor part of a list of agencies. */
  private static final Pattern VERB_BEHIND = Pattern.compile("\\s+(?!và\\s)\\p{Ll}");

  static DutyText of(String number, Passage heading, UnitNames names) {
    var text = heading.text();
    var agency = DutyWords.agency(text);
    var duty = DutyWords.duty(text);
    var plain = DutyWords.plain(text);
    boolean undivided = plain.substring(agency.length()).matches("[.\\s]*");
    var known = undivided ? names.leading(plain) : null;
    if (known != null && VERB_BEHIND.matcher(plain.substring(known.length())).lookingAt()) {
      agency = known;
      duty = plain.substring(known.length()).strip();
    }
    return new DutyText(number, agency, heading, duty, new ArrayList<>());
  }
}
