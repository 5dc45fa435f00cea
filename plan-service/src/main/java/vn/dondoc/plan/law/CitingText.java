package vn.dondoc.plan.law;

import vn.dondoc.platform.text.Folded;

/**
 * A text that may cite documents, folded once for all that are looked for in it.
 *
 * @param folded without diacritics, in lower case
 * @param tight the same without spaces, as designations are compared
 */
record CitingText(String folded, String tight) {

  static CitingText of(String text) {
    String folded = Folded.of(text);
    return new CitingText(folded, folded.replace(" ", ""));
  }
}
