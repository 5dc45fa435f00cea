package vn.dondoc.platform.contract.report;

/**
 * The states of a report that is owed (domain.md 1.11). Late, missed and nil are facts beside them.
 */
public enum ObligationStatus {
  OPEN,
  DRAFT,
  AWAITING_HEAD,
  SUBMITTED,
  RETURNED,
  ACCEPTED,
  CONSOLIDATED,
  CLOSED
}
