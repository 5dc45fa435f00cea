package vn.dondoc.plan.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** The results as they were entered. */
@ApplicationScoped
class ResultRepository implements PanacheRepositoryBase<IndexResult, UUID> {

  private final EntityManager db;

  ResultRepository(EntityManager db) {
    this.db = db;
  }

  IndexResult require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  Optional<IndexResult> find(ResultKey key) {
    return find(
            "index = ?1 and year = ?2 and dimension = ?3 and unit = ?4",
            key.index(),
            key.year(),
            key.dimension(),
            key.unit())
        .firstResultOptional();
  }

  List<IndexResult> ofAll(ResultKey key) {
    return list(
        "index = ?1 and year = ?2 and dimension = ?3", key.index(), key.year(), key.dimension());
  }

  /** Every result of the units in these indices and years. */
  List<IndexResult> of(
      Collection<String> indices, Collection<Integer> years, Collection<String> units) {
    return list("index in ?1 and year in ?2 and unit in ?3", indices, years, units);
  }

  /** Every result of a unit in an index up to a year. */
  List<IndexResult> until(String index, String unit, int year) {
    return list("index = ?1 and unit = ?2 and year <= ?3 order by year", index, unit, year);
  }

  /** A page, after the keys of {@code after}; any filter may be null. */
  List<IndexResult> page(
      String index, Integer year, String unit, String dimension, ResultKey after, int limit) {
    return db.createQuery(
            """
            select r from IndexResult r
            where (:index is null or r.index = :index)
              and (cast(:year as Integer) is null or r.year = :year)
              and (:unit is null or r.unit = :unit)
              and (:dimension is null or r.dimension = :dimension)
              and (:afterIndex is null or r.index > :afterIndex or (r.index = :afterIndex
                and (r.year < :afterYear or (r.year = :afterYear
                  and (r.dimension > :afterDimension or (r.dimension = :afterDimension
                    and r.unit > :afterUnit))))))
            order by r.index, r.year desc, r.dimension, r.unit
            """,
            IndexResult.class)
        .setParameter("index", index)
        .setParameter("year", year)
        .setParameter("unit", unit)
        .setParameter("dimension", dimension)
        .setParameter("afterIndex", after == null ? null : after.index())
        .setParameter("afterYear", after == null ? 0 : after.year())
        .setParameter("afterDimension", after == null ? "" : after.dimension())
        .setParameter("afterUnit", after == null ? "" : after.unit())
        .setMaxResults(limit)
        .getResultList();
  }
}
