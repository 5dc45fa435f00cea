package vn.dondoc.plan.timing;

/** One shape of a timing phrase. */
@FunctionalInterface
interface Production {

  /** The reading of the whole phrase, or null when the phrase has another shape. */
  TimingDraft read(Phrase phrase);
}
