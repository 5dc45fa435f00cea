package vn.dondoc.plan.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.contract.plan.UnitFacts;

/**
 * What an act would make of the units and their open work, as things stand now.
 *
 * @param begun the units it creates
 * @param moved the units that come under another parent
 */
public record ReformPreview(
    LocalDate effectiveDay,
    long openAssignments,
    long openObligations,
    List<Fate> units,
    List<UnitFacts> begun,
    List<Moved> moved) {

  /**
   * What becomes of one unit.
   *
   * @param code by which it is found before and after
   * @param heir code of who takes its open work, absent where it keeps it
   * @param heirProposed whether the heir is a proposal that the act should confirm
   */
  public record Fate(
      String code,
      String name,
      SuccessionKind kind,
      boolean ends,
      List<String> successors,
      String heir,
      boolean heirProposed,
      long openAssignments,
      long openObligations,
      List<PlanShare> plans) {}

  /**
   * The open work of one plan that a unit has.
   *
   * @param planId absent for standing reporting regimes
   * @param heir code of who takes it, absent where the unit keeps it
   */
  public record PlanShare(UUID planId, long assignments, long obligations, String heir) {}

  /**
   * A unit under another parent.
   *
   * @param below how many units below it go along
   */
  public record Moved(String code, String name, String from, String to, long below) {}
}
