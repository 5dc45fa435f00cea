package vn.dondoc.plan.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** The review of who holds which position, and its confirmation. */
@ApplicationScoped
public class AccessReview {

  private static final String HELD =
      " from position_held h join unit u on u.id = h.unit_id"
          + " where h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day)";

  private static final String UNITS =
      " from unit u where u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)";

  private static final String HEADS =
      "(select count(*) from position_held h where h.unit_id = u.id and h.role = 'HEAD'"
          + " and h.valid_from <= :day and (h.valid_to is null or h.valid_to >= :day))";

  private final PersonRepository persons;
  private final Session db;
  private final Audit audit;
  private final InstantSource clock;

  AccessReview(PersonRepository persons, Session db, Audit audit, InstantSource clock) {
    this.persons = persons;
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is to be looked at today.
   *
   * @param months for how long a position without end may go unconfirmed
   * @param most how many of each kind are listed; all are counted
   */
  @Transactional
  public ReviewFinding.Review review(int months, int most) {
    LocalDate day = Deadline.dayOf(clock.instant());
    return new ReviewFinding.Review(
        day,
        months,
        Arrays.stream(ReviewFinding.FindingKind.values())
            .map(k -> group(k, day, months, most))
            .toList());
  }

  /** Keeps that the positions were looked at and are right. */
  @Transactional
  public int confirm(Actor actor, List<UUID> ids) {
    LocalDate day = Deadline.dayOf(clock.instant());
    Map<UUID, Position> known =
        persons.positions(ids).stream()
            .collect(Collectors.toMap(Position::id, Function.identity()));
    for (int i = 0; i < ids.size(); i++) {
      if (!known.containsKey(ids.get(i))) {
        throw DomainException.of("/positions/" + i, PersonProblem.POSITION_UNKNOWN, ids.get(i));
      }
    }
    known.values().forEach(p -> p.confirm(day, actor.subject()));
    audit.record(actor, "positions.confirm", "position", "review", null, known.keySet(), null);
    return known.size();
  }

  private ReviewFinding.Group group(
      ReviewFinding.FindingKind kind, LocalDate day, int months, int most) {
    String from = from(kind);
    boolean dated = kind == ReviewFinding.FindingKind.OPEN_ENDED;
    var counting =
        db.createNativeQuery("select count(*)" + from, Long.class).setParameter("day", day);
    var reading =
        db.createNativeQuery(
                "select u.code, u.name, "
                    + (from.contains("position_held h join") ? "h.id" : "cast(null as uuid)")
                    + " as position_id"
                    + from
                    + " order by u.code, 3",
                Tuple.class)
            .addScalar("code", String.class)
            .addScalar("name", String.class)
            .addScalar("position_id", UUID.class)
            .setParameter("day", day)
            .setMaxResults(most);
    if (dated) {
      counting.setParameter("before", day.minusMonths(months));
      reading.setParameter("before", day.minusMonths(months));
    }
    List<Tuple> rows = reading.getResultList();
    Map<UUID, PersonView> positions =
        persons
            .views(rows.stream().map(r -> r.get(2, UUID.class)).filter(Objects::nonNull).toList())
            .stream()
            .collect(Collectors.toMap(PersonView::positionId, Function.identity()));
    return new ReviewFinding.Group(
        kind,
        counting.getSingleResult(),
        rows.stream()
            .map(
                r ->
                    new ReviewFinding(
                        kind,
                        r.get(0, String.class),
                        r.get(1, String.class),
                        positions.get(r.get(2, UUID.class))))
            .toList());
  }

  private static String from(ReviewFinding.FindingKind kind) {
    return switch (kind) {
      case OPEN_ENDED ->
          HELD + " and h.valid_to is null and coalesce(h.reviewed_on, h.valid_from) < :before";
      case NO_SUBJECT ->
          HELD
              + " and exists (select 1 from person p where p.id = h.person_id and p.subject is null)";
      case UNIT_WITHOUT_HEAD -> UNITS + " and " + HEADS + " = 0";
      case UNIT_WITH_HEADS -> UNITS + " and " + HEADS + " > 1";
      case ENDED_UNIT -> HELD + " and u.valid_to < :day";
    };
  }
}
