package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;

/** One shape of a statement of time. */
@FunctionalInterface
interface Rule {

  /** The statement that begins here, or null when another shape does; what it took is read. */
  @Nullable Draft read(Cursor cursor);
}
