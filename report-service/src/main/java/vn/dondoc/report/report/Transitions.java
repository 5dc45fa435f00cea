package vn.dondoc.report.report;

import static vn.dondoc.platform.contract.report.ObligationStatus.ACCEPTED;
import static vn.dondoc.platform.contract.report.ObligationStatus.AWAITING_HEAD;
import static vn.dondoc.platform.contract.report.ObligationStatus.CLOSED;
import static vn.dondoc.platform.contract.report.ObligationStatus.CONSOLIDATED;
import static vn.dondoc.platform.contract.report.ObligationStatus.DRAFT;
import static vn.dondoc.platform.contract.report.ObligationStatus.OPEN;
import static vn.dondoc.platform.contract.report.ObligationStatus.RETURNED;
import static vn.dondoc.platform.contract.report.ObligationStatus.SUBMITTED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.dondoc.platform.contract.report.ObligationStatus;

/**
 * The one table of what may follow what (domain.md 1.11). Closed without a filing is what the plan
 * asks no more.
 */
final class Transitions {

  private static final Map<ObligationStatus, Set<ObligationStatus>> NEXT =
      new EnumMap<>(
          Map.of(
              OPEN, Set.of(DRAFT, AWAITING_HEAD, SUBMITTED, CLOSED),
              DRAFT, Set.of(AWAITING_HEAD, SUBMITTED, CLOSED),
              AWAITING_HEAD, Set.of(DRAFT, RETURNED, AWAITING_HEAD, SUBMITTED, CLOSED),
              SUBMITTED, Set.of(RETURNED, ACCEPTED),
              RETURNED, Set.of(AWAITING_HEAD, SUBMITTED),
              ACCEPTED, Set.of(CONSOLIDATED),
              CONSOLIDATED, Set.of(CLOSED),
              CLOSED, Set.of()));

  private Transitions() {}

  static boolean allows(ObligationStatus from, ObligationStatus to) {
    return NEXT.get(from).contains(to);
  }

  /** {@code to}, if it may follow; what cannot is refused with its reason before it comes here. */
  static ObligationStatus checked(ObligationStatus from, ObligationStatus to) {
    if (!allows(from, to)) {
      throw new IllegalStateException(from + " -> " + to);
    }
    return to;
  }
}
