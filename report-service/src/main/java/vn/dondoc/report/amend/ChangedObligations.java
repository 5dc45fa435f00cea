package vn.dondoc.report.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.report.AmendedObligation;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.report.obligation.ObligationStates;

/** Reads what a change of a plan did to obligations, as it is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangedObligations {

  private static final String READ =
      "select "
          + ObligationStates.COLUMNS
          + """
          , o.escalates, r.through_unit_id, r.receiver_unit_id
          from obligation o join regime r on r.id = o.regime_id
          where o.id = any(:ids) order by o.unit_id, o.due_at, o.regime_id, o.period_key
          """;

  @Inject Session db;

  /** An obligation with what its regime says. */
  record Row(
      ObligationState state, boolean escalates, @Nullable UUID through, @Nullable UUID receiver) {

    AmendedObligation amended(AmendmentEffect effect) {
      return new AmendedObligation(effect, state, escalates, through, receiver);
    }
  }

  /** Rows of one unit, as many as an event carries; parts are numbered from 1 for each unit. */
  record Part(UUID unit, int number, List<Row> rows) {}

  List<Part> parts(Collection<UUID> ids) {
    Map<UUID, List<Row>> byUnit = new LinkedHashMap<>();
    for (Tuple row :
        db.createNativeQuery(READ, Tuple.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList()) {
      Row read =
          new Row(
              ObligationStates.of(row),
              row.get("escalates", Boolean.class),
              row.get("through_unit_id", UUID.class),
              row.get("receiver_unit_id", UUID.class));
      byUnit.computeIfAbsent(read.state().unitId(), unit -> new ArrayList<>()).add(read);
    }
    List<Part> parts = new ArrayList<>();
    byUnit.forEach(
        (unit, rows) -> {
          for (int from = 0, part = 1; from < rows.size(); from += ObligationsAmended.MOST_ROWS) {
            int to = Math.min(from + ObligationsAmended.MOST_ROWS, rows.size());
            parts.add(new Part(unit, part++, List.copyOf(rows.subList(from, to))));
          }
        });
    return parts;
  }
}
