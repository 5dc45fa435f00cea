package vn.dondoc.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;

/** Lists the regimes under which the caller sees reports. */
@ApplicationScoped
class RegimeReading {

  private static final String REGIMES =
      "select r.* from regime r where ("
          + Scope.related("r.plan_id", "r.id")
          + " or exists (select 1 from obligation o where o.regime_id = r.id and o.unit_id in"
          + " (select m.id from unit_replica m where "
          + Scope.mine("m")
          + ")))"
          + " and (cast(:plan as uuid) is null or r.plan_id = cast(:plan as uuid))"
          + " and r.id > cast(:after as uuid) order by r.id limit :most";

  @Inject Session db;

  @Transactional
  Page<RegimeView> list(Actor actor, @Nullable UUID plan, @Nullable String cursor, int limit) {
    List<String> after = Cursor.read(cursor, 1);
    List<Tuple> regimes =
        db.createNativeQuery(REGIMES, Tuple.class)
            .setParameter("me", actor.unit())
            .setParameter("plan", plan == null ? null : plan.toString())
            .setParameter("after", after == null ? new UUID(0, 0).toString() : after.getFirst())
            .setParameter("most", limit + 1)
            .getResultList();
    Map<UUID, List<RegimeView.PeriodView>> periods = periods(regimes);
    List<RegimeView> read = regimes.stream().map(row -> view(row, periods)).toList();
    return Page.of(read, limit, regime -> List.of(regime.id()));
  }

  private Map<UUID, List<RegimeView.PeriodView>> periods(List<Tuple> regimes) {
    if (regimes.isEmpty()) {
      return new HashMap<>();
    }
    UUID[] ids = regimes.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new);
    return db
        .createNativeQuery(
            "select p.* from period p where p.regime_id = any(:ids) order by p.due_at, p.period_key",
            Tuple.class)
        .setParameter("ids", ids)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("regime_id", UUID.class),
                Collectors.mapping(RegimeReading::period, Collectors.toList())));
  }

  private static RegimeView.PeriodView period(Tuple row) {
    return new RegimeView.PeriodView(
        row.get("period_key", String.class),
        row.get("from_day", LocalDate.class),
        row.get("to_day", LocalDate.class),
        row.get("last_day", LocalDate.class),
        row.get("due_at", Instant.class),
        row.get("grace_at", Instant.class),
        row.get("lock_at", Instant.class));
  }

  private static RegimeView view(Tuple row, Map<UUID, List<RegimeView.PeriodView>> periods) {
    UUID id = row.get("id", UUID.class);
    String window = row.get("data_window", String.class);
    return new RegimeView(
        id,
        row.get("plan_id", UUID.class),
        row.get("name", String.class),
        row.get("receiver_unit_id", UUID.class),
        row.get("through_unit_id", UUID.class),
        Frequency.valueOf(row.get("frequency", String.class)),
        window == null ? null : DataWindow.valueOf(window),
        row.get("head_approves", Boolean.class),
        row.get("dropped_in", Integer.class),
        periods.getOrDefault(id, List.of()));
  }
}
