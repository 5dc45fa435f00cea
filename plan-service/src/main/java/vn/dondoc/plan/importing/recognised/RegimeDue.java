package vn.dondoc.plan.importing.recognised;

import vn.dondoc.plan.timing.DueWord;

/**
 * When a report is due.
 *
 * @param word binds the day (rule D1)
 * @param words as printed
 */
public record RegimeDue(RegimeDay day, DueWord word, String words) {}
