package vn.dondoc.report.obligation;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;

/** The published state of obligations that set-wise statements have written. */
public final class ObligationStates {

  /** What {@link #of} reads, of a table named {@code o}. */
  public static final String COLUMNS =
      "o.id, o.version, o.plan_id, o.regime_id, o.unit_id, o.period_key, o.from_day, o.to_day,"
          + " o.due_at, o.grace_at, o.lock_at, o.due_version, o.status, o.nil, o.round,"
          + " o.first_submitted_at, o.missed_at, nullif(o.origin_unit_id, o.unit_id) as origin_unit_id";

  private ObligationStates() {}

  public static ObligationState of(Tuple row) {
    return new ObligationState(
        row.get("id", UUID.class),
        row.get("version", Long.class),
        row.get("plan_id", UUID.class),
        row.get("regime_id", UUID.class),
        row.get("unit_id", UUID.class),
        row.get("period_key", String.class),
        row.get("from_day", LocalDate.class),
        row.get("to_day", LocalDate.class),
        row.get("due_at", Instant.class),
        row.get("grace_at", Instant.class),
        row.get("lock_at", Instant.class),
        row.get("due_version", Integer.class),
        ObligationStatus.valueOf(row.get("status", String.class)),
        row.get("nil", Boolean.class),
        row.get("round", Integer.class),
        row.get("first_submitted_at", Instant.class),
        row.get("missed_at", Instant.class),
        row.get("origin_unit_id", UUID.class));
  }
}
