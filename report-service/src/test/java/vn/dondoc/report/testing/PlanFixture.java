package vn.dondoc.report.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;

/**
 * A plan of 2026, issued by the province on 15 January, urged by its department of home affairs.
 */
public final class PlanFixture {

  public static final Instant ISSUED_AT = Instant.parse("2026-01-15T02:00:00Z");

  private final UUID id = UUID.randomUUID();
  private final List<RegimeFacts> regimes = new ArrayList<>();
  private final List<UnitRecorded> units = new ArrayList<>(Land.units());
  private final List<GroupFacts> groups = new ArrayList<>();
  private final List<RelatedUnit> relations =
      new ArrayList<>(
          List.of(
              new RelatedUnit(Land.PROVINCE.id(), Relation.ISSUER),
              new RelatedUnit(Land.HOME_AFFAIRS.id(), Relation.FOCAL)));
  private Instant issuedAt = ISSUED_AT;
  private int version = 1;
  private AmendmentFacts amendment;

  private PlanFixture() {}

  public static PlanFixture aPlan() {
    return new PlanFixture();
  }

  public PlanFixture with(RegimeFixture regime) {
    regimes.add(regime.facts());
    return this;
  }

  public PlanFixture related(UnitRecorded unit, Relation relation) {
    relations.add(new RelatedUnit(unit.id(), relation));
    return this;
  }

  public PlanFixture over(List<UnitRecorded> more) {
    units.addAll(more);
    return this;
  }

  /** With these members of a group, in the place of those that it had. */
  public PlanFixture group(UUID group, boolean open, UnitRecorded... members) {
    groups.removeIf(known -> known.id().equals(group));
    groups.add(
        new GroupFacts(group, "nhóm", open, Arrays.stream(members).map(UnitRecorded::id).toList()));
    return this;
  }

  public PlanFixture issuedAt(Instant instant) {
    issuedAt = instant;
    return this;
  }

  public PlanFixture version(int number) {
    version = number;
    return this;
  }

  /** The next version, which counts from this day on. */
  public PlanFixture amendedFrom(LocalDate effectiveDay) {
    version++;
    amendment =
        new AmendmentFacts(
            "58", "KH-UBND", effectiveDay.minusDays(7), effectiveDay, "Theo kết luận kiểm tra");
    return this;
  }

  /** With the regime as it is now in the place of what it was. */
  public PlanFixture changing(RegimeFixture regime) {
    return without(regime).with(regime);
  }

  public PlanFixture without(RegimeFixture regime) {
    regimes.removeIf(known -> known.id().equals(regime.id()));
    return this;
  }

  public int version() {
    return version;
  }

  public UUID id() {
    return id;
  }

  public PlanIssued issued() {
    return pieces(1).getFirst();
  }

  /** The same plan in so many pieces: lists dealt out one by one. */
  public List<PlanIssued> pieces(int many) {
    List<PlanIssued> pieces = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      pieces.add(
          new PlanIssued(
              id,
              version,
              i + 1,
              many,
              new PlanFacts(
                  "27",
                  "KH-UBND",
                  "Nâng cao chỉ số PAPI năm 2026",
                  List.of(2026),
                  LocalDate.of(2026, 1, 12),
                  issuedAt,
                  false,
                  relations,
                  amendment),
              dealt(units.stream().map(Land::facts).toList(), i, many),
              dealt(groups, i, many),
              dealt(List.of(year(2026), year(2027)), i, many),
              List.of(),
              dealt(regimes, i, many)));
    }
    return pieces;
  }

  private static <T> List<T> dealt(List<T> all, int piece, int pieces) {
    List<T> part = new ArrayList<>();
    for (int i = piece; i < all.size(); i += pieces) {
      part.add(all.get(i));
    }
    return part;
  }

  private static CalendarYearRecorded year(int year) {
    return new CalendarYearRecorded(
        year, 1, List.of(LocalDate.of(year, 4, 30), LocalDate.of(year, 5, 1)), List.of());
  }
}
