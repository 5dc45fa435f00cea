package vn.dondoc.plan.clone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;

/**
 * What the dimensions of one year's catalogue are in another's. A code alone does not tell:
 * PAPI-5.2 is construction permits until 2020 and land certificates from 2021. The name decides, by
 * any of its aliases; the code only where the name stands twice.
 */
@ApplicationScoped
class DimensionMapping {

  private final Session db;

  DimensionMapping(Session db) {
    this.db = db;
  }

  /**
   * A dimension with its code in the other year.
   *
   * @param code null where the other year does not have it
   */
  record Mapped(String name, String code) {}

  /** By code of the year {@code from}. Only inside a transaction. */
  Map<String, Mapped> between(int from, int to) {
    Map<String, Mapped> mapped = new HashMap<>();
    db.createNativeQuery(
            """
            select distinct on (o.index_code, o.code) o.code as was, o.name as name, n.code as now
            from index_dimension o
            left join index_dimension n on n.index_code = o.index_code and n.aliases && o.aliases
              and n.from_year <= :to and (n.to_year is null or n.to_year >= :to)
            where o.from_year <= :from and (o.to_year is null or o.to_year >= :from)
            order by o.index_code, o.code, (n.code = o.code) desc nulls last, n.code
            """,
            Tuple.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList()
        .forEach(
            row ->
                mapped.put(
                    row.get("was", String.class),
                    new Mapped(row.get("name", String.class), row.get("now", String.class))));
    return mapped;
  }
}
