package vn.dondoc.plan.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Persons and their positions. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

  private final EntityManager db;

  PersonRepository(EntityManager db) {
    this.db = db;
  }

  List<Person> byCodes(Collection<String> codes) {
    return list("code in ?1", codes);
  }

  List<Position> positionsOf(Collection<UUID> persons) {
    return db.createQuery("select p from Position p where p.personId in :persons", Position.class)
        .setParameter("persons", persons)
        .getResultList();
  }

  void persist(Position position) {
    db.persist(position);
  }

  /** A page of persons with a position, by code. */
  List<PersonView> page(String after, String unit, int limit) {
    return db.createQuery(
            """
            select new vn.dondoc.plan.person.PersonView(p.id, p.code, p.name, u.code, h.role, h.validFrom, h.validTo)
            from Position h join Person p on p.id = h.personId join Unit u on u.id = h.unitId
            where (:after is null or p.code > :after) and (:unit is null or u.code = :unit)
            order by p.code, u.code
            """,
            PersonView.class)
        .setParameter("after", after)
        .setParameter("unit", unit)
        .setMaxResults(limit)
        .getResultList();
  }
}
