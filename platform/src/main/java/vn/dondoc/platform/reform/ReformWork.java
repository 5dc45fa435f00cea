package vn.dondoc.platform.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The open work of one plan that an act passes to heirs.
 *
 * @param citation number and symbol of the act
 * @param at the instant from which the heirs answer
 * @param ownerId the plan, or the standing regime
 */
public record ReformWork(
    UUID actId,
    String citation,
    LocalDate effectiveDay,
    Instant at,
    UUID ownerId,
    String traceparent) {

  /**
   * {@code unit_id, heir_id} of the parameters {@code :act} and {@code :owner}: who takes the open
   * work of whom in this plan.
   */
  public static final String HEIRS =
      """
      select * from (
        select distinct on (s.unit_id) s.unit_id, s.heir_id from succession s
        where s.act_id = :act and (s.plan_id is null or s.plan_id = :owner)
        order by s.unit_id, s.plan_id nulls last) named
      where named.unit_id <> named.heir_id
      """;
}
