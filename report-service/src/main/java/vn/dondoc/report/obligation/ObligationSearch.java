package vn.dondoc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;

/**
 * Finds the obligations of a page. Each way in which a unit sees rows is a search of its own, in
 * the order of its own index, and the pages are merged: one predicate with "or" would read every
 * row.
 */
@ApplicationScoped
public class ObligationSearch {

  private static final String BELOW =
      "o.unit_id in (select b.id from unit_replica b where b.path @> array[cast(:me as uuid)])";
  private static final String OF_RELATED_PLAN = "o.plan_id = any(:related)";
  private static final String OF_RELATED_REGIME = "o.regime_id = any(:related)";

  private static final String NAMES =
      " join regime r on r.id = o.regime_id left join plan p on p.id = o.plan_id"
          + " left join unit_replica u on u.id = o.unit_id";

  @Inject Session db;
  @Inject InstantSource clock;

  /** One more than a page has, soonest due first. */
  public List<UUID> ids(UUID me, ObligationFilter filter) {
    List<UUID> related =
        db.createNativeQuery(
                "select distinct object_id from access where unit_id = :me", UUID.class)
            .setParameter("me", me)
            .getResultList();
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("me", me);
    parameters.put("most", filter.limit() + 1);
    String matching = matching(filter, parameters);
    List<String> ways = new ArrayList<>(List.of(BELOW));
    if (!related.isEmpty()) {
      ways.addAll(List.of(OF_RELATED_PLAN, OF_RELATED_REGIME));
      parameters.put("related", related.toArray(UUID[]::new));
    }
    String merged =
        ways.stream()
            .map(
                way ->
                    "(select o.due_at, o.id from obligation o"
                        + (filter.words() == null ? "" : NAMES)
                        + " where "
                        + way
                        + matching
                        + " order by o.due_at, o.id limit :most)")
            .collect(Collectors.joining(" union "));
    NativeQuery<UUID> query =
        db.createNativeQuery(
            "select x.id from (" + merged + ") x order by x.due_at, x.id limit :most", UUID.class);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  private String matching(ObligationFilter filter, Map<String, Object> parameters) {
    StringBuilder and = new StringBuilder();
    add(and, parameters, "o.plan_id = :plan", "plan", filter.plan());
    add(and, parameters, "o.regime_id = :regime", "regime", filter.regime());
    add(and, parameters, "o.period_key = :period", "period", filter.period());
    add(
        and,
        parameters,
        "o.status = :state",
        "state",
        filter.state() == null ? null : filter.state().name());
    add(
        and,
        parameters,
        filter.below()
            ? "o.unit_id in (select b.id from unit_replica b join unit_replica t on t.code = :unit"
                + " where b.path @> array[t.id])"
            : "o.unit_id in (select t.id from unit_replica t where t.code = :unit)",
        "unit",
        filter.unit());
    add(
        and,
        parameters,
        "position(without_marks(:q) in without_marks(concat_ws(' ', u.code, u.name, r.name, p.title))) > 0",
        "q",
        filter.words());
    if (filter.measure() != null) {
      and.append(" and ").append(filter.measure().predicate());
      if (filter.measure().predicate().contains(":now")) {
        parameters.put("now", clock.instant());
      }
    }
    List<String> after = Cursor.read(filter.cursor(), 2);
    if (after != null) {
      and.append(" and (o.due_at, o.id) > (:dueAt, :id)");
      parameters.put("dueAt", key(after.get(0), Instant::parse));
      parameters.put("id", key(after.get(1), UUID::fromString));
    }
    return and.toString();
  }

  private static void add(
      StringBuilder and,
      Map<String, Object> parameters,
      String predicate,
      String name,
      Object value) {
    if (value != null) {
      and.append(" and ").append(predicate);
      parameters.put(name, value);
    }
  }

  private static <T> T key(String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (RuntimeException notOurs) {
      throw new DomainException(CommonProblem.CURSOR_INVALID);
    }
  }
}
