package vn.dondoc.task.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.PartyFacts;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.time.Deadline;

/** A task of an issued plan: continuous and led by nobody until told otherwise. */
public final class TaskFixture {

  private final UUID id = UUID.randomUUID();
  private final List<PartyFacts> leads = new ArrayList<>();
  private final List<PartyFacts> coordinators = new ArrayList<>();
  private final List<PartyFacts> monitors = new ArrayList<>();
  private final List<UnitRecorded> units = new ArrayList<>();
  private List<OccurrenceFacts> occurrences = List.of(new OccurrenceFacts("once", null, null));
  private TimingKind timing = TimingKind.CONTINUOUS;
  private String text = "Công khai thủ tục hành chính";
  private List<String> dimensions = List.of("PAPI-5");
  private String product;
  private int seq;

  private TaskFixture() {}

  public static TaskFixture aTask() {
    return new TaskFixture();
  }

  public TaskFixture saying(String words) {
    text = words;
    return this;
  }

  public TaskFixture ledBy(UnitRecorded... by) {
    for (UnitRecorded unit : by) {
      leads.add(direct(unit));
    }
    return this;
  }

  public TaskFixture ledBy(UUID group) {
    leads.add(new PartyFacts(null, group, null));
    return this;
  }

  public TaskFixture noLongerLedBy(UnitRecorded unit) {
    leads.removeIf(party -> unit.id().equals(party.unitId()));
    return this;
  }

  public TaskFixture serving(String... codes) {
    dimensions = List.of(codes);
    return this;
  }

  public TaskFixture coordinatedBy(UnitRecorded unit) {
    coordinators.add(direct(unit));
    return this;
  }

  public TaskFixture coordinatedBy(UUID group) {
    coordinators.add(new PartyFacts(null, group, null));
    return this;
  }

  public TaskFixture monitoredBy(UnitRecorded unit) {
    monitors.add(direct(unit));
    return this;
  }

  private PartyFacts direct(UnitRecorded unit) {
    units.add(unit);
    return new PartyFacts(unit.id(), null, null);
  }

  /** One occurrence with this last permitted day. */
  public TaskFixture until(LocalDate lastDay) {
    timing = TimingKind.DEADLINE;
    occurrences = List.of(new OccurrenceFacts("once", lastDay, Deadline.endOf(lastDay)));
    return this;
  }

  public TaskFixture every(LocalDate... lastDays) {
    timing = TimingKind.RECURRING;
    occurrences = Stream.of(lastDays).map(PlanFixture::on).toList();
    return this;
  }

  public TaskFixture producing(String what) {
    product = what;
    return this;
  }

  void numbered(int number) {
    seq = number;
  }

  List<UnitRecorded> units() {
    return units;
  }

  public UUID id() {
    return id;
  }

  public TaskFacts facts() {
    return new TaskFacts(
        id,
        seq,
        Integer.toString(seq),
        text,
        "Thủ tục hành chính công",
        dimensions,
        List.copyOf(leads),
        coordinators,
        monitors,
        timing,
        "Thường xuyên",
        occurrences,
        product);
  }
}
