package vn.dondoc.plan.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.problem.DomainException;

/** The registered units. */
@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

  private final Session db;

  UnitRepository(Session db) {
    this.db = db;
  }

  /** By any code in either format; where it meant several units in turn, the last of them. */
  public Optional<Unit> byCode(String code) {
    return db.createNativeQuery(
            """
            select u.* from unit_code c join unit u on u.id = c.unit_id
            where c.code = :code order by c.valid_from desc limit 1
            """,
            Unit.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Unit require(String code) {
    return byCode(code).orElseThrow(() -> new DomainException(UnitProblem.UNIT_NOT_FOUND, code));
  }

  public List<Unit> byIds(Collection<UUID> ids) {
    return list("id in ?1 order by code", ids);
  }

  /** What the units were on a day, or at the nearest day on which they were valid, by code. */
  public List<UnitFacts> factsOn(Collection<UUID> ids, LocalDate day) {
    return db
        .createNativeQuery(
            """
            select s.* from (
              select distinct on (s.unit_id) s.* from unit_state s where s.unit_id = any(:ids)
              order by s.unit_id, s.valid_from > :day, case when s.valid_from > :day then s.valid_from end,
                s.valid_from desc) s
            order by s.code
            """,
            UnitState.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(UnitState::facts)
        .toList();
  }

  /**
   * The root of the territory for which a unit acted on a day: itself if it was a people's
   * committee, else the unit above it.
   */
  public UUID territoryOn(UUID unit, LocalDate day) {
    UnitFacts facts = factsOn(List.of(unit), day).getFirst();
    boolean itself = facts.kind() == UnitKind.PEOPLES_COMMITTEE || facts.path().size() == 1;
    return itself ? unit : facts.path().get(facts.path().size() - 2);
  }

  /** Units that were of these kinds at this tier in the territory on the day, by code. */
  public List<Unit> inTerritory(
      UUID territory, Collection<UnitKind> kinds, String tier, LocalDate day) {
    return db.createQuery(
            """
            select u from UnitState s join Unit u on u.id = s.unitId
            where s.kind in :kinds and s.tier = :tier and array_contains(s.path, :territory)
              and u.id <> :territory and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by u.code
            """,
            Unit.class)
        .setParameter("kinds", kinds)
        .setParameter("tier", tier)
        .setParameter("territory", territory)
        .setParameter("day", day)
        .getResultList();
  }

  /** Units that bore this folded name in the territory, its root included, on the day. */
  public List<Unit> named(String nameFolded, UUID territory, LocalDate day) {
    return db.createQuery(
            """
            select u from UnitState s join Unit u on u.id = s.unitId
            where s.nameFolded = :name and array_contains(s.path, :territory)
              and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
            order by u.code
            """,
            Unit.class)
        .setParameter("name", nameFolded)
        .setParameter("territory", territory)
        .setParameter("day", day)
        .getResultList();
  }

  /**
   * Every name in the territory, its root included, that was borne by the day and leads to a unit
   * valid on it: an ended unit to its single successor, and that one to its own where it had ended
   * too. Where several followed, the name leads nowhere.
   */
  public List<BorneName> namesIn(UUID territory, LocalDate day) {
    return db
        .createNativeQuery(
            """
            with recursive borne as (
              select s.id, s.unit_id, s.name, coalesce(s.valid_to >= :day, true) as still
              from unit_state s where :territory = any(s.path) and s.valid_from <= :day),
            line as (
              select u.id as first_id, u.id, u.valid_from, u.valid_to, u.successors, array[u.id] as passed
              from unit u where u.id in (select b.unit_id from borne b)
              union all
              select l.first_id, n.id, n.valid_from, n.valid_to, n.successors, l.passed || n.id
              from line l join unit n on n.id = l.successors[1]
              where l.valid_to < :day and cardinality(l.successors) = 1 and not n.id = any(l.passed))
            select b.name, b.still as borne, l.id as unit_id
            from borne b join line l on l.first_id = b.unit_id
            where l.valid_from <= :day and coalesce(l.valid_to >= :day, true)
            order by b.id
            """,
            Tuple.class)
        .setParameter("territory", territory)
        .setParameter("day", day)
        .getResultList()
        .stream()
        .map(
            t ->
                new BorneName(
                    t.get("unit_id", UUID.class),
                    t.get("name", String.class),
                    t.get("borne", Boolean.class)))
        .toList();
  }

  /** The codes of the tiers, the highest first. */
  public Set<String> tiers() {
    return tierRanks().keySet();
  }

  /** Tiers by code, the highest first, with their rank. */
  public Map<String, Integer> tierRanks() {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    db.createNativeQuery("select code, rank_no from tier order by rank_no", Tuple.class)
        .getResultList()
        .forEach(t -> ranks.put(t.get(0, String.class), t.get(1, Integer.class)));
    return ranks;
  }

  /**
   * A page of units by code, after {@code after}: as they were on a day, or without one as they are
   * or were at their end. Any filter may be null.
   */
  List<UnitView> page(
      String nameLike,
      String tier,
      UnitKind kind,
      String parent,
      LocalDate asOf,
      String after,
      int limit) {
    return db.createQuery(
            """
            select new vn.dondoc.plan.organisation.UnitView(
              u.id, u.code, s.name, s.kind, s.tier, s.parentId, u.validFrom, u.validTo)
            from UnitState s join Unit u on u.id = s.unitId left join Unit p on p.id = s.parentId
            where (:name is null or s.nameFolded like :name escape '\\')
              and (:tier is null or s.tier = :tier) and (:kind is null or s.kind = :kind)
              and (:parent is null or p.code = :parent)
              and ((cast(:asOf as LocalDate) is null
                    and (s.validTo = u.validTo or (s.validTo is null and u.validTo is null)))
                   or (s.validFrom <= :asOf and (s.validTo is null or s.validTo >= :asOf)))
              and (:after is null or u.code > :after)
            order by u.code
            """,
            UnitView.class)
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
