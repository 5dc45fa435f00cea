package vn.dondoc.plan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** Reads the catalogue as of a year. */
@ApplicationScoped
public class Catalogue {

  private static final String HEAD =
      """
      select index_code, from_year, to_year, version, name, name_en, score_unit,
             total_min, total_max, dimension_min, dimension_max
      from index_version where index_code = :index
      """;

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

  /** The versions of an index, the oldest first. */
  @Transactional
  public List<IndexVersion> versions(String index) {
    return db
        .createNativeQuery(HEAD + " order by from_year", Tuple.class)
        .setParameter("index", index)
        .getResultList()
        .stream()
        .map(Catalogue::version)
        .toList();
  }

  /** The version of an index that covers a year, with its scale. */
  @Transactional
  public Optional<IndexVersion> version(String index, int year) {
    return db
        .createNativeQuery(
            HEAD + " and from_year <= :year and (to_year is null or to_year >= :year)", Tuple.class)
        .setParameter("index", index)
        .setParameter("year", year)
        .getResultList()
        .stream()
        .map(Catalogue::version)
        .findFirst();
  }

  private static IndexVersion version(Tuple v) {
    return new IndexVersion(
        v.get(0, String.class),
        v.get(1, Integer.class),
        v.get(2, Integer.class),
        v.get(3, Long.class),
        v.get(4, String.class),
        v.get(5, String.class),
        ScoreUnit.valueOf(v.get(6, String.class)),
        v.get(7, BigDecimal.class),
        v.get(8, BigDecimal.class),
        v.get(9, BigDecimal.class),
        v.get(10, BigDecimal.class));
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
            select code, parent_code, name, name_en, aliases from index_dimension
            where index_code = :index and from_year <= :year and (to_year is null or to_year >= :year)
            order by cast(string_to_array(substr(code, length(index_code) + 2), '.') as int[])
            """,
            Tuple.class)
        .addScalar("code", String.class)
        .addScalar("parent_code", String.class)
        .addScalar("name", String.class)
        .addScalar("name_en", String.class)
        .addScalar("aliases", String[].class)
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
                    d.get(3, String.class),
                    List.of(d.get(4, String[].class))))
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
