package vn.dondoc.plan.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** The indicators of the dictionary. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {

  private final EntityManager db;

  IndicatorRepository(EntityManager db) {
    this.db = db;
  }

  Optional<Indicator> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  Indicator require(String code) {
    return byCode(code).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  boolean isQuantity(String code) {
    return count("code = ?1 and aggregation <> ?2", code, Aggregation.RATE) > 0;
  }

  boolean isPartOfARate(String code) {
    return count("numerator = ?1 or denominator = ?1", code) > 0;
  }

  /** A page by code; any filter may be null. */
  List<Indicator> page(String like, Integer year, String after, int limit) {
    return db.createQuery(
            """
            select i from Indicator i
            where (:like is null or i.nameFolded like :like escape '\\')
              and (cast(:year as Integer) is null
                   or ((i.fromYear is null or i.fromYear <= :year)
                       and (i.toYear is null or i.toYear >= :year)))
              and (:after is null or i.code > :after)
            order by i.code
            """,
            Indicator.class)
        .setParameter("like", like)
        .setParameter("year", year)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }
}
