package vn.dondoc.plan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.problem.DomainException;

/** Reads units as they were on a day, what lay below them, and their whole history. */
@ApplicationScoped
class UnitsOverTime {

  /**
   * One range of the index on {@code place}, read in its order: what lies below "H99/" is all from
   * "H99/" to before "H990", the character after the slash.
   */
  private static final String SUBTREE =
      """
      with root as (
        select r.place from unit_code c join unit_state r on r.unit_id = c.unit_id
        where c.code = :code and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
        order by c.valid_from desc limit 1)
      select u.id, u.code, s.name, s.kind, s.tier, s.parent_id, u.valid_from, u.valid_to, s.place
      from unit_state s join unit u on u.id = s.unit_id
      where s.place >= (select place from root) and s.place < (select left(place, -1) || '0' from root)
        and s.place > :after and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
      order by s.place
      limit :limit
      """;

  private final Session db;
  private final UnitRepository units;

  UnitsOverTime(Session db, UnitRepository units) {
    this.db = db;
    this.units = units;
  }

  /**
   * A unit in the order of the tree.
   *
   * @param place codes from the root down
   */
  record Placed(UnitView unit, String place) {}

  /** The unit of a code as it was on a day, and what lay below it, after a place in the tree. */
  List<Placed> subtree(String code, LocalDate day, String after, int limit) {
    List<Placed> read =
        db
            .createNativeQuery(SUBTREE, Tuple.class)
            .addScalar("id", UUID.class)
            .addScalar("code", String.class)
            .addScalar("name", String.class)
            .addScalar("kind", String.class)
            .addScalar("tier", String.class)
            .addScalar("parent_id", UUID.class)
            .addScalar("valid_from", LocalDate.class)
            .addScalar("valid_to", LocalDate.class)
            .addScalar("place", String.class)
            .setParameter("code", code)
            .setParameter("day", day)
            .setParameter("after", after == null ? "" : after)
            .setParameter("limit", limit)
            .getResultList()
            .stream()
            .map(UnitsOverTime::placed)
            .toList();
    if (read.isEmpty() && after == null) {
      throw new DomainException(UnitProblem.UNIT_NOT_VALID, units.require(code).code(), day);
    }
    return read;
  }

  private static Placed placed(Tuple row) {
    return new Placed(
        new UnitView(
            row.get(0, UUID.class),
            row.get(1, String.class),
            row.get(2, String.class),
            UnitKind.valueOf(row.get(3, String.class)),
            row.get(4, String.class),
            row.get(5, UUID.class),
            row.get(6, LocalDate.class),
            row.get(7, LocalDate.class)),
        row.get(8, String.class));
  }

  UnitView on(String code, LocalDate day) {
    return subtree(code, day, null, 1).getFirst().unit();
  }

  UnitHistory history(String code) {
    Unit unit = units.require(code);
    List<UnitState> states =
        db.createQuery(
                "select s from UnitState s where s.unitId = :unit order by s.validFrom",
                UnitState.class)
            .setParameter("unit", unit.id())
            .getResultList();
    List<UUID> predecessors =
        db.createQuery(
                "select u.id from Unit u where array_contains(u.successors, :unit)", UUID.class)
            .setParameter("unit", unit.id())
            .getResultList();
    Map<UUID, String> codes = codes(states, predecessors, unit.successors());
    return new UnitHistory(
        unit.id(),
        unit.code(),
        codesOf(unit.id()),
        states.stream().map(s -> s.shown(codes::get)).toList(),
        predecessors.stream().map(codes::get).sorted().toList(),
        unit.successors().stream().map(codes::get).toList());
  }

  private Map<UUID, String> codes(
      List<UnitState> states, Collection<UUID> predecessors, Collection<UUID> successors) {
    Set<UUID> named = new LinkedHashSet<>(predecessors);
    named.addAll(successors);
    states.stream().map(UnitState::parentId).filter(p -> p != null).forEach(named::add);
    return units.byIds(named).stream().collect(Collectors.toMap(Unit::id, Unit::code));
  }

  private List<UnitCode> codesOf(UUID unit) {
    return db
        .createNativeQuery(
            """
            select code, valid_from, valid_to from unit_code where unit_id = :unit order by valid_from, format
            """,
            Tuple.class)
        .addScalar("code", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .setParameter("unit", unit)
        .getResultList()
        .stream()
        .map(
            c ->
                UnitCode.of(
                    c.get(0, String.class), c.get(1, LocalDate.class), c.get(2, LocalDate.class)))
        .toList();
  }
}
