package vn.dondoc.plan.timing;

/**
 * Where words stand in a phrase.
 *
 * @param from offset of the first character in {@link Timing#words()}, in UTF-16 units
 * @param to offset behind the last one
 * @param text the words between
 */
public record Quote(int from, int to, String text) {}
