package vn.dondoc.plan.importing.recognised;

/**
 * A note at the foot of a page or under a table.
 *
 * @param mark the number that points to it, in ordinary digits: "5"
 * @param text without the mark
 */
public record Footnote(String mark, String text, int line) {}
