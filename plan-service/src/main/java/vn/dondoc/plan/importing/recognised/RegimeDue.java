package vn.dondoc.plan.importing.recognised;

import vn.dondoc.plan.timing.DueWord;

/** When a report is due, with the word that binds the day (rule D1). */
public record RegimeDue(RegimeDay day, DueWord word) {}
