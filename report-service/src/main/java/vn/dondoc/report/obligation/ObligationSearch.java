package vn.dondoc.report.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.platform.access.ScopedSearch;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Cursor;

/** Finds the obligations of a page. */
@ApplicationScoped
public class ObligationSearch {

  private static final String NAMES =
      " join regime r on r.id = o.regime_id left join plan p on p.id = o.plan_id"
          + " left join unit_replica u on u.id = o.unit_id";

  @Inject ScopedSearch search;
  @Inject InstantSource clock;

  /** One more than a page has, soonest due first. */
  public List<UUID> ids(UUID me, ObligationFilter filter) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String matching = matching(filter, parameters);
    return search.ids(
        me,
        new ScopedSearch.Rows(
            "obligation o" + (filter.words() == null ? "" : NAMES),
            "o.unit_id",
            List.of("o.plan_id", "o.regime_id"),
            List.of("o.due_at", "o.id"),
            matching,
            parameters),
        filter.limit() + 1);
  }

  private String matching(ObligationFilter filter, Map<String, Object> parameters) {
    StringBuilder and = new StringBuilder("true");
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
