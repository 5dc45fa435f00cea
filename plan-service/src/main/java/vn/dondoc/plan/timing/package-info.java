/**
 * Reads the words of the column "Thời gian thực hiện" into a {@link vn.dondoc.plan.timing.Timing}:
 * when a task is to be done, or what a person has to say before that is known.
 *
 * <p>Invariants: a reading explains every word of its phrase, or asks about those it does not, or
 * is {@link vn.dondoc.plan.timing.TimingKind#UNREAD}; nothing is guessed, nothing is thrown, and no
 * day is shifted for weekends or holidays (rule D5).
 */
@NullMarked
package vn.dondoc.plan.timing;

import org.jspecify.annotations.NullMarked;
