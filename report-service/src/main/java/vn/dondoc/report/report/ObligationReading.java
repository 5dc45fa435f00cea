package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.report.obligation.ObligationFilter;
import vn.dondoc.report.obligation.ObligationSearch;

/** Lists obligations and shows one, within what the caller sees. */
@ApplicationScoped
class ObligationReading {

  /** A unit's assignments of one plan beyond this are not a hint any more. */
  private static final int MOST_HINTS = 200;

  private static final String NAMED =
      "select o.id, o.plan_id, p.number, p.symbol, p.title, o.regime_id, r.name as regime_name, o.unit_id,"
          + " u.code as unit_code, u.name as unit_name,"
          + " nullif(o.origin_unit_id, o.unit_id) as origin_id, f.code as origin_code, f.name as origin_name, "
          + Obligations.DECIDES
          + " as decides"
          + " from obligation o join regime r on r.id = o.regime_id left join plan p on p.id = o.plan_id"
          + " left join unit_replica u on u.id = o.unit_id"
          + " left join unit_replica f on f.id = o.origin_unit_id where ";

  @Inject Session db;
  @Inject ObligationSearch search;
  @Inject Obligations obligations;
  @Inject Rounds rounds;
  @Inject InstantSource clock;

  @Transactional
  Page<ObligationView> list(Actor actor, ObligationFilter filter) {
    return Page.of(
        views(actor, search.ids(actor.unit(), filter)),
        filter.limit(),
        view -> List.of(view.dueAt(), view.id()));
  }

  /** One obligation with its draft and hints. */
  @Transactional
  ObligationView one(Actor actor, UUID id) {
    Tuple named = named(actor, id);
    Obligation obligation = obligations.findById(id);
    RoundView draft =
        obligation.unitId().equals(actor.unit())
            ? rounds.draft(obligation).map(ReportRound::view).orElse(null)
            : null;
    return view(actor, obligation, named).with(draft, hints(obligation));
  }

  /** An obligation that was just changed, as its changer sees it, without draft and hints. */
  ObligationView view(Actor actor, Obligation obligation) {
    return view(actor, obligation, named(actor, obligation.id()));
  }

  private Tuple named(Actor actor, UUID id) {
    List<Tuple> named =
        db.createNativeQuery(NAMED + "o.id = :id and " + Obligations.VISIBLE, Tuple.class)
            .setParameter("id", id)
            .setParameter("me", actor.unit())
            .getResultList();
    if (named.isEmpty()) {
      throw new DomainException(CommonProblem.NOT_FOUND);
    }
    return named.getFirst();
  }

  /** Every round that was filed, oldest first. */
  @Transactional
  List<RoundView> rounds(Actor actor, UUID id) {
    named(actor, id);
    return rounds.filed(obligations.findById(id)).stream().map(ReportRound::view).toList();
  }

  private List<ObligationView> views(Actor actor, List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<UUID, Obligation> byId =
        obligations.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Obligation::id, Function.identity()));
    return db
        .createNativeQuery(NAMED + "o.id = any(:ids) order by o.due_at, o.id", Tuple.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("me", actor.unit())
        .getResultList()
        .stream()
        .map(row -> view(actor, byId.get(row.get("id", UUID.class)), row))
        .toList();
  }

  private ObligationView view(Actor actor, Obligation obligation, Tuple named) {
    Standing standing = Standing.of(actor, obligation, named.get("decides", Boolean.class));
    return ObligationView.of(obligation, names(named), standing, clock.instant());
  }

  private static ObligationView.Names names(Tuple row) {
    UUID plan = row.get("plan_id", UUID.class);
    return new ObligationView.Names(
        plan == null
            ? null
            : new ObligationView.PlanRef(
                plan,
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("title", String.class)),
        new ObligationView.RegimeRef(
            row.get("regime_id", UUID.class), row.get("regime_name", String.class)),
        new ObligationView.UnitRef(
            row.get("unit_id", UUID.class),
            row.get("unit_code", String.class),
            row.get("unit_name", String.class)),
        row.get("origin_id", UUID.class) == null
            ? null
            : new ObligationView.UnitRef(
                row.get("origin_id", UUID.class),
                row.get("origin_code", String.class),
                row.get("origin_name", String.class)));
  }

  private List<ObligationView.AssignmentHint> hints(Obligation obligation) {
    List<ObligationView.AssignmentHint> hints = new ArrayList<>();
    for (Tuple a :
        db.createNativeQuery(
                """
                select a.id, a.task_id, a.task_seq, a.occurrence, a.dimensions, a.status, a.percent,
                  nullif(a.due_day, 'infinity') as last_day, a.completed_at
                from status_assignment a
                where a.plan_id = cast(:plan as uuid) and a.unit_id = :unit and a.cell_state is not null
                order by a.task_seq, a.id limit :most
                """,
                Tuple.class)
            .setParameter(
                "plan", obligation.planId() == null ? null : obligation.planId().toString())
            .setParameter("unit", obligation.unitId())
            .setParameter("most", MOST_HINTS)
            .getResultList()) {
      hints.add(
          new ObligationView.AssignmentHint(
              a.get("id", UUID.class),
              a.get("task_id", UUID.class),
              a.get("task_seq", Integer.class),
              a.get("occurrence", String.class),
              List.of(a.get("dimensions", String[].class)),
              a.get("status", String.class),
              a.get("percent", Integer.class),
              a.get("last_day", LocalDate.class),
              a.get("completed_at", Instant.class)));
    }
    return hints;
  }
}
