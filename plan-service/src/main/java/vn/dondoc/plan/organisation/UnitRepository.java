package vn.dondoc.plan.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.problem.DomainException;

/** The registered units. */
@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

  private final Session db;

  UnitRepository(Session db) {
    this.db = db;
  }

  public Optional<Unit> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  public Unit require(String code) {
    return byCode(code).orElseThrow(() -> new DomainException(UnitProblem.UNIT_NOT_FOUND, code));
  }

  List<Unit> byCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  public List<Unit> byIds(Collection<UUID> ids) {
    return list("id in ?1 order by code", ids);
  }

  /**
   * Units of these kinds at this tier that lie in the territory and are valid on the day, by code.
   */
  public List<Unit> inTerritory(
      UUID territory, Collection<UnitKind> kinds, String tier, LocalDate day) {
    return db.createQuery(
            """
            select u from Unit u
            where u.kind in :kinds and u.tier = :tier and array_contains(u.path, :territory)
              and u.id <> :territory and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)
            order by u.code
            """,
            Unit.class)
        .setParameter("kinds", kinds)
        .setParameter("tier", tier)
        .setParameter("territory", territory)
        .setParameter("day", day)
        .getResultList();
  }

  /** Units of this folded name in the territory, or above it, valid on the day. */
  public List<Unit> named(String nameFolded, UUID territory, LocalDate day) {
    return db.createQuery(
            """
            select u from Unit u
            where u.nameFolded = :name and array_contains(u.path, :territory)
              and u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)
            order by u.code
            """,
            Unit.class)
        .setParameter("name", nameFolded)
        .setParameter("territory", territory)
        .setParameter("day", day)
        .getResultList();
  }

  List<String> tiers() {
    return db.createNativeQuery("select code from tier", String.class).getResultList();
  }

  /** A page of units by code, after {@code after}; any filter may be null. */
  List<Unit> page(
      String nameLike,
      String tier,
      UnitKind kind,
      String parent,
      LocalDate asOf,
      String after,
      int limit) {
    return db.createQuery(
            """
            select u from Unit u left join Unit p on p.id = u.parentId
            where (:name is null or u.nameFolded like :name escape '\\')
              and (:tier is null or u.tier = :tier) and (:kind is null or u.kind = :kind)
              and (:parent is null or p.code = :parent)
              and (cast(:asOf as LocalDate) is null
                   or (u.validFrom <= :asOf and (u.validTo is null or u.validTo >= :asOf)))
              and (:after is null or u.code > :after)
            order by u.code
            """,
            Unit.class)
        .setParameter("name", nameLike)
        .setParameter("tier", tier)
        .setParameter("kind", kind)
        .setParameter("parent", parent)
        .setParameter("asOf", asOf)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }
}
