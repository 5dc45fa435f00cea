package vn.dondoc.plan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;

/** The register in the columns of its import, parents before their children. */
@ApplicationScoped
class UnitExport {

  static final String ALTERNATE_CODE = "alternateCode";

  private static final String ROWS =
      """
      select u.code, s.name, s.kind, s.tier, p.code as parent, cast(u.valid_from as text) as valid_from,
        cast(u.valid_to as text) as valid_to,
        (select max(c.code) from unit_code c
         where c.unit_id = u.id and c.code <> u.code and c.valid_to is not distinct from u.valid_to) as alternate_code
      from unit_state s join unit u on u.id = s.unit_id left join unit p on p.id = s.parent_id
      where case when cast(:asOf as text) is null then s.valid_to is not distinct from u.valid_to
        else s.valid_from <= cast(:asOf as date) and (s.valid_to is null or s.valid_to >= cast(:asOf as date)) end
      order by s.place
      """;

  private final Session db;

  UnitExport(Session db) {
    this.db = db;
  }

  static List<String> header() {
    List<String> header = new ArrayList<>(UnitRegistration.COLUMNS);
    header.add(ALTERNATE_CODE);
    return header;
  }

  /** Every unit as it was on a day, or without one as it is or was at its end. */
  @Transactional
  List<List<String>> rows(LocalDate asOf) {
    return db
        .createNativeQuery(ROWS, Tuple.class)
        .setParameter("asOf", asOf == null ? null : asOf.toString(), String.class)
        .getResultList()
        .stream()
        .map(row -> Arrays.stream(row.toArray()).map(v -> (String) v).toList())
        .toList();
  }
}
