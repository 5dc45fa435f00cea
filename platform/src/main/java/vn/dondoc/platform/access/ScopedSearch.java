package vn.dondoc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds the rows of a page that a unit may see, in keyset order. Each way in which it sees rows
 * (its own or one below owns them, it is related to their plan, task or regime) is a search of its
 * own, in the order of its own index, and the pages are merged: one predicate with "or", as {@link
 * Scope#visible}, would read every row.
 */
@ApplicationScoped
public class ScopedSearch {

  @Inject Session db;

  /**
   * What is searched.
   *
   * @param from table with its alias, and what it is joined with
   * @param owner column with the unit that owns the row
   * @param objects columns with what a unit may be related to
   * @param order columns by which the page is ordered, the last of them the id
   * @param matching predicate of the filter and of the keys after which the page begins
   * @param parameters of that predicate
   */
  public record Rows(
      String from,
      String owner,
      List<String> objects,
      List<String> order,
      String matching,
      Map<String, Object> parameters) {}

  /**
   * The ids of the first rows in order.
   *
   * @param most as many at most, one more than the page has
   */
  public List<UUID> ids(UUID me, Rows rows, int most) {
    Map<String, Object> parameters = new HashMap<>(rows.parameters());
    parameters.put("me", me);
    parameters.put("most", most);
    List<String> ways = new ArrayList<>();
    ways.add(rows.owner() + " in (select b.id from unit_replica b where " + Scope.mine("b") + ")");
    UUID[] related = related(me);
    if (related.length > 0) {
      rows.objects().forEach(object -> ways.add(object + " = any(:related)"));
      parameters.put("related", related);
    }
    String order = String.join(", ", rows.order());
    String merged =
        ways.stream()
            .map(way -> way(rows, way, order))
            .collect(Collectors.joining(" union ", "select * from (", ") merged order by "));
    NativeQuery<Tuple> query =
        db.createNativeQuery(
            "select id from (" + merged + positions(rows) + " limit :most) page", Tuple.class);
    parameters.forEach(query::setParameter);
    return query.getResultList().stream().map(row -> row.get(0, UUID.class)).toList();
  }

  private static String way(Rows rows, String way, String order) {
    return "(select "
        + order
        + " from "
        + rows.from()
        + " where "
        + way
        + " and "
        + rows.matching()
        + " order by "
        + order
        + " limit :most)";
  }

  private static String positions(Rows rows) {
    return java.util.stream.IntStream.rangeClosed(1, rows.order().size())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", "));
  }

  private UUID[] related(UUID me) {
    return db
        .createNativeQuery("select distinct object_id from access where unit_id = :me", Tuple.class)
        .setParameter("me", me)
        .getResultList()
        .stream()
        .map(row -> row.get(0, UUID.class))
        .toArray(UUID[]::new);
  }
}
