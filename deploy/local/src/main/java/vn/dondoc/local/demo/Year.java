package vn.dondoc.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.local.clock.ClockDriver;

/**
 * A year of an issued plan: units receive, work and report, the focal agency answers, the clock
 * goes on.
 */
public final class Year {

  private static final Duration BEFORE_DUE = Duration.ofDays(3);
  private static final Duration LATE_BY = Duration.ofDays(2);

  private final ClockDriver clock;
  private final Caller focal;
  private final Ledger ledger = new Ledger();
  private final UnitWork work;
  private final Map<String, UnitSpec> units;
  private final Scenario scenario;
  private final String plan;

  public Year(
      Portal portal, ClockDriver clock, List<UnitSpec> units, Scenario scenario, String plan) {
    this.clock = clock;
    this.scenario = scenario;
    this.plan = plan;
    this.units = units.stream().collect(Collectors.toMap(UnitSpec::code, Function.identity()));
    focal = portal.as("focal");
    work = new UnitWork(portal, ledger);
  }

  public Ledger ledger() {
    return ledger;
  }

  /** What was assigned and is owed, read once all of it is there. */
  public void open() {
    clock.settle();
    work.read(plan);
  }

  /** Everyone but the silent unit takes note, and starts on what has no day. */
  public void receive() {
    Crowd.each(
        awake(ledger.assignments()),
        a -> {
          UnitSpec unit = units.get(a.unit());
          work.receive(unit, a.id());
          if (a.lastDay() == null && !a.requested()) {
            work.progress(unit, a.id(), 50);
          }
        });
  }

  /** The due instants of reports and assignments in their order, each once. */
  public List<Instant> dueInstants() {
    return ledger.reports().stream().map(Ledger.Owed::dueAt).distinct().sorted().toList();
  }

  /**
   * One reporting period: the dated work that falls due until then, the reports three days before
   * they are due, the misses at the due instant, the late one, and the focal agency's answers.
   */
  public void period(Instant dueAt) {
    clock.advanceTo(dueAt.minus(BEFORE_DUE));
    completeWhatFallsDueBefore(dueAt.plus(Duration.ofDays(30)));
    List<Ledger.Owed> owed =
        ledger.reports().stream().filter(r -> r.dueAt().equals(dueAt)).toList();
    boolean first = dueAt.equals(dueInstants().getFirst());
    List<Ledger.Owed> inTime =
        owed.stream()
            .filter(r -> !r.unit().equals(scenario.silent()))
            .filter(r -> !(first && r.unit().equals(scenario.late())))
            .toList();
    Crowd.each(inTime, this::file);
    if (first) {
      owed.stream()
          .filter(r -> r.unit().equals(scenario.returned()))
          .forEach(r -> work.sendBack(r.id(), "Thiếu số liệu"));
      owed.stream().filter(r -> r.unit().equals(scenario.returned())).forEach(this::file);
    }
    Crowd.each(inTime, r -> work.accept(r.id()));
    clock.advanceTo(dueAt);
    if (first) {
      clock.advanceTo(dueAt.plus(LATE_BY));
      owed.stream().filter(r -> r.unit().equals(scenario.late())).forEach(this::file);
      owed.stream().filter(r -> r.unit().equals(scenario.late())).forEach(r -> work.accept(r.id()));
    }
  }

  private void file(Ledger.Owed report) {
    work.file(
        units.get(report.unit()), report.id(), clock.now(), report.unit().equals(scenario.nil()));
  }

  private void completeWhatFallsDueBefore(Instant horizon) {
    Instant now = clock.now();
    Crowd.each(
        awake(ledger.assignments()).stream()
            .filter(a -> a.lastDay() != null && a.work() != Ledger.Work.COMPLETED)
            .filter(a -> a.lastDay().isBefore(Ledger.day(horizon)))
            .toList(),
        a -> work.complete(units.get(a.unit()), a.id(), now));
  }

  private List<Ledger.Assigned> awake(Collection<Ledger.Assigned> all) {
    return all.stream()
        .filter(a -> !a.unit().equals(scenario.silent()))
        .filter(a -> !a.requested())
        .filter(a -> units.containsKey(a.unit()))
        .toList();
  }

  /** To the last escalation after the last due instant, and a few days on. */
  public void end() {
    clock.advanceTo(dueInstants().getLast().plus(Duration.ofDays(25)));
  }

  /** The status as the system tells it to the focal agency. */
  public Map<String, Long> told() {
    return Ledger.told(focal.get("/api/v1/status?plan=" + plan).expect(200).json());
  }

  /** The same as the ledger counts it. */
  public Map<String, Long> counted() {
    return ledger.count(clock.now(), unit -> true);
  }

  /** Notices about a unit, by kind and rung, in their order. */
  public Map<String, Long> noticesAbout(String unitName) {
    Map<String, Long> kinds = new TreeMap<>();
    focal.all("/api/v1/notices?plan=" + plan).stream()
        .filter(n -> Objects.equals(n.path("aboutUnitName").asText(), unitName))
        .forEach(
            n ->
                kinds.merge(
                    n.path("kind").asText() + " " + n.path("rung").asText(""), 1L, Long::sum));
    return kinds;
  }
}
