package vn.dondoc.plan.importing.prose;

import java.util.List;

/** An item of the organisation part: who, and the paragraphs that say what to do. */
record DutyText(String number, String agency, Passage heading, List<Passage> passages) {

  boolean hasDuty() {
    return !passages.isEmpty() || !DutyWords.duty(heading.text()).isEmpty();
  }
}
