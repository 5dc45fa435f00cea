package vn.dondoc.plan.importing.naming;

/** What a printed name stands for. */
public enum NameKind {
  /** One agency. */
  UNIT,
  /** A group whose members the territory decides on the day of issue (rule T4). */
  CLOSED_GROUP,
  /** A group whose members the text does not determine; somebody has to name them (rule T5). */
  OPEN_GROUP,
  /** Not in the vocabulary; taken over as printed. */
  UNKNOWN
}
