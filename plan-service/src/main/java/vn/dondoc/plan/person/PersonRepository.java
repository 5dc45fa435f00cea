package vn.dondoc.plan.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** Persons and their positions. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  private static final String VIEW =
      """
      select new vn.dondoc.plan.person.PersonView(p.id, p.code, p.name, h.id, h.version, u.code, h.role, h.acting,
                                                  h.validFrom, h.validTo, h.reviewedOn)
      from Position h join Person p on p.id = h.personId join Unit u on u.id = h.unitId
      """;

  private final EntityManager db;

  PersonRepository(EntityManager db) {
    this.db = db;
  }

  List<Person> byCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  Optional<Person> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  Optional<Person> bySubject(String subject) {
    return find("subject", subject).firstResultOptional();
  }

  List<Position> positionsOf(Collection<UUID> persons) {
    return db.createQuery("select p from Position p where p.personId in :persons", Position.class)
        .setParameter("persons", persons)
        .getResultList();
  }

  Position requirePosition(UUID id) {
    return Optional.ofNullable(db.find(Position.class, id))
        .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  List<Position> positions(Collection<UUID> ids) {
    return db.createQuery("select p from Position p where p.id in :ids", Position.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  void persist(Position position) {
    db.persist(position);
  }

  List<PersonView> views(Collection<UUID> positions) {
    return db.createQuery(VIEW + " where h.id in :ids order by p.code, h.id", PersonView.class)
        .setParameter("ids", positions)
        .getResultList();
  }

  PersonView view(Position position) {
    db.flush();
    return views(List.of(position.id())).getFirst();
  }

  /** The positions of a unit on a day. */
  List<PersonView> inUnit(UUID unit, LocalDate day) {
    return db.createQuery(
            VIEW
                + """
                 where h.unitId = :unit and h.validFrom <= :day and (h.validTo is null or h.validTo >= :day)
                order by p.code, h.id
                """,
            PersonView.class)
        .setParameter("unit", unit)
        .setParameter("day", day)
        .getResultList();
  }

  /** A page of persons with a position, by code, after the position {@code afterId}. */
  List<PersonView> page(String after, UUID afterId, String unit, int limit) {
    return db.createQuery(
            VIEW
                + """
                 where (:after is null or p.code > :after or (p.code = :after and h.id > :afterId))
                  and (:unit is null or u.code = :unit)
                order by p.code, h.id
                """,
            PersonView.class)
        .setParameter("after", after)
        .setParameter("afterId", afterId)
        .setParameter("unit", unit)
        .setMaxResults(limit)
        .getResultList();
  }
}
