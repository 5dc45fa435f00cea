package vn.dondoc.plan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Reads the catalogue as of a year. */
@ApplicationScoped
public class Catalogue {

  private final Session db;

  Catalogue(Session db) {
    this.db = db;
  }

  @Transactional
  public List<String> indices() {
    return db.createNativeQuery(
            "select distinct index_code from index_dimension order by 1", String.class)
        .getResultList();
  }

  /**
   * Dimensions and sub-dimensions of an index in a year, by code; empty where the index is unknown
   * in that year.
   */
  @Transactional
  public List<DimensionView> dimensions(String index, int year) {
    return db
        .createNativeQuery(
            """
            select code, parent_code, name, name_en from index_dimension
            where index_code = :index and from_year <= :year and (to_year is null or to_year >= :year)
            order by cast(string_to_array(substr(code, length(index_code) + 2), '.') as int[])
            """,
            Tuple.class)
        .setParameter("index", index)
        .setParameter("year", year)
        .getResultList()
        .stream()
        .map(
            d ->
                new DimensionView(
                    d.get(0, String.class),
                    d.get(1, String.class),
                    d.get(2, String.class),
                    d.get(3, String.class)))
        .toList();
  }

  /** Every code of every index in a year. */
  @Transactional
  public Set<String> codes(int year) {
    return new HashSet<>(
        db.createNativeQuery(
                "select code from index_dimension where from_year <= :year and (to_year is null or to_year >= :year)",
                String.class)
            .setParameter("year", year)
            .getResultList());
  }
}
