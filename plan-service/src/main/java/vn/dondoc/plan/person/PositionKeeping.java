package vn.dondoc.plan.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Joiners, movers and leavers, one by one. */
@ApplicationScoped
public class PositionKeeping {

  private final PersonRepository persons;
  private final UnitRepository units;
  private final Session db;
  private final Outbox outbox;
  private final Audit audit;

  PositionKeeping(
      PersonRepository persons, UnitRepository units, Session db, Outbox outbox, Audit audit) {
    this.persons = persons;
    this.units = units;
    this.db = db;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A new person takes up a first position. */
  @Transactional
  public PersonView join(Actor actor, JoinRequest request) {
    if (persons.byCode(request.code()).isPresent()) {
      throw DomainException.of("/code", PersonProblem.CODE_TAKEN, request.code());
    }
    if (request.subject() != null && persons.bySubject(request.subject()).isPresent()) {
      throw DomainException.of("/subject", PersonProblem.SUBJECT_TAKEN, request.subject());
    }
    Person person = new Person(request.code(), request.name(), request.subject());
    persons.persist(person);
    return take(actor, person, request.position(), "/position");
  }

  /** A registered person takes up a position, for example as acting head. */
  @Transactional
  public PersonView take(Actor actor, String code, PositionRequest request) {
    Person person =
        persons.byCode(code).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
    return take(actor, person, request, "");
  }

  private PersonView take(Actor actor, Person person, PositionRequest request, String place) {
    Unit unit =
        units
            .byCode(request.unit())
            .orElseThrow(
                () ->
                    DomainException.of(
                        place + "/unit", UnitProblem.UNIT_NOT_REGISTERED, request.unit()));
    if (request.isActing() && request.role() != PositionRole.HEAD) {
      throw DomainException.of(place + "/acting", PersonProblem.ONLY_A_HEAD_ACTS);
    }
    if (request.validTo() != null && request.validTo().isBefore(request.validFrom())) {
      throw DomainException.of(
          place + "/validTo", PersonProblem.LAST_DAY_BEFORE_FIRST, request.validTo());
    }
    if (persons.positionsOf(List.of(person.id())).stream()
        .anyMatch(p -> p.is(person.id(), unit.id(), request.role(), request.validFrom()))) {
      throw DomainException.of(
          place + "/validFrom", PersonProblem.POSITION_TWICE, request.validFrom());
    }
    Position position =
        new Position(
            person.id(),
            unit.id(),
            request.role(),
            request.isActing(),
            request.validFrom(),
            request.validTo());
    persons.persist(position);
    PersonView view = persons.view(position);
    outbox.add(position.recorded());
    audit.record(actor, "position.take", "position", position.id(), null, view, null);
    return view;
  }

  /** Ends a position on its last day, and says what that leaves open. */
  @Transactional
  public LeavingView end(Actor actor, UUID id, LocalDate lastDay, String reason, String ifMatch) {
    Position position = persons.requirePosition(id);
    Version.require(ifMatch, position.version());
    PersonView before = persons.view(position);
    position.endOn(lastDay);
    LeavingView leaving = leaving(position, lastDay);
    outbox.add(position.recorded());
    audit.record(actor, "position.end", "position", id, before, leaving.position(), reason);
    return leaving;
  }

  /** What the end of a position on a day would leave open. */
  @Transactional
  public LeavingView leaving(UUID id, LocalDate lastDay) {
    return leaving(persons.requirePosition(id), lastDay);
  }

  private LeavingView leaving(Position position, LocalDate lastDay) {
    PersonView view = persons.view(position);
    List<PersonView> staying =
        persons.inUnit(position.unitId(), lastDay.plusDays(1)).stream()
            .filter(p -> !p.positionId().equals(position.id()))
            .toList();
    return new LeavingView(
        view,
        staying.stream().noneMatch(p -> p.role() == PositionRole.HEAD),
        staying.stream().filter(p -> p.role() == PositionRole.DEPUTY).toList(),
        staying.size(),
        plans(position.unitId()));
  }

  private Map<String, Long> plans(UUID unit) {
    Map<String, Long> plans = new TreeMap<>();
    for (Tuple row :
        db.createNativeQuery(
                """
                select a.relation, count(*) from access a join plan p on p.id = a.object_id
                where a.unit_id = :unit and p.status = 'ISSUED' group by a.relation
                """,
                Tuple.class)
            .setParameter("unit", unit)
            .getResultList()) {
      plans.put(row.get(0, String.class), row.get(1, Long.class));
    }
    return plans;
  }
}
