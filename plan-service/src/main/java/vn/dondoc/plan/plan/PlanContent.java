package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.platform.contract.plan.RelatedUnit;

/** What a plan says, whole: of a draft, of an issued version or of an amendment. */
public record PlanContent(
    PlanHead head,
    UUID issuerId,
    UUID focalId,
    List<RelatedUnit> related,
    List<Task> tasks,
    List<Regime> regimes) {

  /** A task with the id and place that it keeps from version to version. */
  public record Task(UUID id, int seq, TaskText body) {}

  /** A reporting regime with the id that it keeps from version to version. */
  public record Regime(UUID id, RegimeRule rule) {}

  /** The same under another head, with its units. */
  public PlanContent under(PlanContent other) {
    return new PlanContent(
        other.head, other.issuerId, other.focalId, other.related, tasks, regimes);
  }

  public PlanContent withTasks(List<Task> others) {
    return new PlanContent(head, issuerId, focalId, related, List.copyOf(others), regimes);
  }

  public PlanContent withRegimes(List<Regime> others) {
    return new PlanContent(head, issuerId, focalId, related, tasks, List.copyOf(others));
  }

  /** Every agency that a task or a regime names. */
  public Stream<Party> parties() {
    return Stream.concat(
        tasks.stream()
            .map(Task::body)
            .flatMap(
                t -> Stream.of(t.leads(), t.coordinators(), t.monitors()).flatMap(List::stream)),
        regimes.stream().flatMap(r -> r.rule().reporters().stream()));
  }
}
