package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** Puts a task as it was typed into the words of a plan: agencies found, timing read. */
@ApplicationScoped
public class TaskWording {

  private final PartyMatching parties;
  private final UnitRepository units;
  private final Catalogue catalogue;
  private final InstantSource clock;

  TaskWording(
      PartyMatching parties, UnitRepository units, Catalogue catalogue, InstantSource clock) {
    this.parties = parties;
    this.units = units;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * @param day on which names are looked up, null for today
   * @param sourceLine where an imported task stands in its document, null where typed
   */
  public TaskText of(
      TaskRequest request, PlanHead head, UUID issuerId, LocalDate day, Integer sourceLine) {
    Unit issuer = units.findById(issuerId);
    LocalDate on = Objects.requireNonNullElseGet(day, () -> Deadline.dayOf(clock.instant()));
    List<String> dimensions = PlanRequest.orEmpty(request.dimensions());
    checkDimensions(dimensions, head.year());
    return new TaskText(
        request.number(),
        request.text(),
        request.group(),
        dimensions,
        parties.match(request.leads(), issuer, on, "/leads"),
        parties.match(request.coordinators(), issuer, on, "/coordinators"),
        parties.match(request.monitors(), issuer, on, "/monitors"),
        request.timing().read(head.year()),
        request.product(),
        sourceLine,
        request.origin(),
        request.appendix());
  }

  /** Refuses dimensions that the catalogue of the plan's year does not have. */
  private void checkDimensions(List<String> dimensions, int year) {
    Set<String> known = dimensions.isEmpty() ? Set.of() : catalogue.codes(year);
    for (int i = 0; i < dimensions.size(); i++) {
      if (!known.contains(dimensions.get(i))) {
        throw DomainException.of(
            "/dimensions/" + i,
            PlanProblem.DIMENSION_UNKNOWN,
            dimensions.get(i),
            Integer.toString(year));
      }
    }
  }
}
