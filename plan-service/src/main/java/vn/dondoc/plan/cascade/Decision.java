package vn.dondoc.plan.cascade;

/** What a lower unit does about a task of the plan above. */
public enum Decision {
  /** Thực hiện: it becomes a task of its own plan. */
  DO,
  /** Phối hợp: it becomes a task in which the unit supports the parent's leads. */
  COOPERATE,
  /** Không thuộc phạm vi: for the reason given. */
  SKIP
}
