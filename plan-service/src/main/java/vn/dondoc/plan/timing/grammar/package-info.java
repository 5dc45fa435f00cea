/**
 * The grammar of timing phrases: tokens, terms of the calendar, one rule for each shape of a
 * statement, and how statements join. Hand-written descent over tokens: the longest statement that
 * ends where one may end is taken and never given back, so that the work grows with the phrase.
 */
@NullMarked
package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.NullMarked;
