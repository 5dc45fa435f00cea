package vn.dondoc.plan.amendment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an amendment, as one table of legal transitions. */
public enum AmendmentStatus {
  DRAFT,
  /** It is a version of the plan now. */
  ISSUED,
  /** Given up before it was issued. */
  DROPPED;

  private static final Map<AmendmentStatus, Set<AmendmentStatus>> NEXT =
      Map.of(DRAFT, EnumSet.of(ISSUED, DROPPED));

  boolean mayBecome(AmendmentStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }
}
