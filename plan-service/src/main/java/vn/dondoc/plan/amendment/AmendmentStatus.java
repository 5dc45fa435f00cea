package vn.dondoc.plan.amendment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an amendment, as one table of legal transitions. */
public enum AmendmentStatus {
  DRAFT,
  /** Trình ký: the text is frozen until it is issued or given back. */
  SUBMITTED,
  /** It is a version of the plan now. */
  ISSUED,
  /** Given up before it was issued. */
  DROPPED;

  /** Of the amendments that are open; a plan has one at most. */
  static final Set<AmendmentStatus> OPEN = EnumSet.of(DRAFT, SUBMITTED);

  private static final Map<AmendmentStatus, Set<AmendmentStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(SUBMITTED, ISSUED, DROPPED),
          SUBMITTED, EnumSet.of(DRAFT, ISSUED));

  boolean mayBecome(AmendmentStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
