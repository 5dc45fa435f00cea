package vn.dondoc.plan.timing;

import org.jspecify.annotations.Nullable;

/** One shape of a timing phrase. */
@FunctionalInterface
interface Production {

  /** The reading of the whole phrase, or null when the phrase has another shape. */
  @Nullable TimingDraft read(Phrase phrase);
}
