package vn.dondoc.plan.timing;

import org.jspecify.annotations.Nullable;

/**
 * Something whose day somebody has to record before a time can be told.
 *
 * @param words what happens, as printed
 * @param offset how far from it; null where the words say nothing
 */
public record Event(String words, EventRelation relation, @Nullable Offset offset) {}
