package vn.dondoc.report.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.PartyFacts;
import vn.dondoc.platform.contract.plan.RegimeFacts;

/** A quarterly regime of Decree 09, due by day 20, to the province through home affairs. */
public final class RegimeFixture {

  private final UUID id = UUID.randomUUID();
  private final List<PartyFacts> reporters = new ArrayList<>();
  private final List<ListedPeriod> periods = new ArrayList<>();
  private Frequency frequency = Frequency.QUARTER;
  private DataWindow window = DataWindow.DECREE_09;
  private List<Integer> years = List.of(2026);
  private Integer dueDay = 20;
  private DueWord word = DueWord.BY;
  private int grace = 5;
  private int lock = 20;
  private boolean headApproves;
  private LocalDate firstDay;
  private UUID receiver = Land.PROVINCE.id();
  private UUID through = Land.HOME_AFFAIRS.id();

  private RegimeFixture() {}

  public static RegimeFixture aRegime() {
    return new RegimeFixture();
  }

  public RegimeFixture reportedBy(UnitRecorded... units) {
    for (UnitRecorded unit : units) {
      reporters.add(new PartyFacts(unit.id(), null, null));
    }
    return this;
  }

  public RegimeFixture reportedBy(List<UnitRecorded> units) {
    return reportedBy(units.toArray(UnitRecorded[]::new));
  }

  public RegimeFixture reportedByGroup(UUID group) {
    reporters.add(new PartyFacts(null, group, null));
    return this;
  }

  public RegimeFixture noLongerReportedBy(UnitRecorded unit) {
    reporters.removeIf(party -> unit.id().equals(party.unitId()));
    return this;
  }

  public RegimeFixture every(Frequency every) {
    frequency = every;
    return this;
  }

  public RegimeFixture counting(DataWindow days) {
    window = days;
    return this;
  }

  public RegimeFixture in(Integer... reportingYears) {
    years = List.of(reportingYears);
    return this;
  }

  public RegimeFixture due(DueWord dueWord, Integer day) {
    word = dueWord;
    dueDay = day;
    return this;
  }

  public RegimeFixture grace(int graceWorkingDays, int lockWorkingDays) {
    grace = graceWorkingDays;
    lock = lockWorkingDays;
    return this;
  }

  public RegimeFixture approvedByHead() {
    headApproves = true;
    return this;
  }

  public RegimeFixture from(LocalDate day) {
    firstDay = day;
    return this;
  }

  public RegimeFixture receivedBy(UnitRecorded unit, UnitRecorded collectedBy) {
    receiver = unit.id();
    through = collectedBy == null ? null : collectedBy.id();
    return this;
  }

  public RegimeFixture listed(String key, String from, String to, String due, DueWord printedWord) {
    frequency = Frequency.LISTED;
    dueDay = null;
    periods.add(
        new ListedPeriod(
            key, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(due), printedWord));
    return this;
  }

  public UUID id() {
    return id;
  }

  public RegimeFacts facts() {
    return new RegimeFacts(
        id,
        "Báo cáo định kỳ",
        List.copyOf(reporters),
        receiver,
        through,
        frequency,
        window,
        years,
        dueDay,
        word,
        grace,
        lock,
        headApproves,
        List.copyOf(periods),
        firstDay);
  }
}
