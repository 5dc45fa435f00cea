package vn.dondoc.plan.issue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.EventJson;

/**
 * Cuts an issued plan into pieces that a broker takes: each under a size, each with the head, the
 * lists in parts.
 */
final class PlanPieces {

  /** Bytes of JSON; the broker's default limit is 1 MB, headers and growth leave this. */
  static final int MOST_BYTES = 900_000;

  private final PlanIssued whole;
  private final int mostBytes;
  private final List<PlanIssued> pieces = new ArrayList<>();
  private List<UnitFacts> units = new ArrayList<>();
  private List<GroupFacts> groups = new ArrayList<>();
  private List<TaskFacts> tasks = new ArrayList<>();
  private List<RegimeFacts> regimes = new ArrayList<>();
  private final int headBytes;
  private int bytes;

  private PlanPieces(PlanIssued whole, int mostBytes) {
    this.whole = whole;
    this.mostBytes = mostBytes;
    headBytes = bytes(piece(1, 1, List.of(), List.of(), List.of(), List.of()));
    bytes = headBytes;
  }

  static List<PlanIssued> of(PlanIssued whole, int mostBytes) {
    return new PlanPieces(whole, mostBytes).cut();
  }

  private List<PlanIssued> cut() {
    whole.regimes().forEach(r -> roomFor(r, () -> regimes.add(r)));
    whole.tasks().forEach(t -> roomFor(t, () -> tasks.add(t)));
    whole.groups().forEach(g -> roomFor(g, () -> groups.add(g)));
    whole.units().forEach(u -> roomFor(u, () -> units.add(u)));
    close();
    int count = pieces.size();
    return pieces.stream()
        .map(p -> piece(p.piece(), count, p.units(), p.groups(), p.tasks(), p.regimes()))
        .toList();
  }

  private void roomFor(Object element, Runnable add) {
    int size = bytes(element) + 1;
    if (bytes + size > mostBytes && bytes > headBytes) {
      close();
    }
    add.run();
    bytes += size;
  }

  private void close() {
    pieces.add(piece(pieces.size() + 1, 0, units, groups, tasks, regimes));
    units = new ArrayList<>();
    groups = new ArrayList<>();
    tasks = new ArrayList<>();
    regimes = new ArrayList<>();
    bytes = headBytes;
  }

  private PlanIssued piece(
      int no,
      int count,
      List<UnitFacts> u,
      List<GroupFacts> g,
      List<TaskFacts> t,
      List<RegimeFacts> r) {
    return new PlanIssued(
        whole.planId(), whole.version(), no, count, whole.plan(), u, g, whole.calendars(), t, r);
  }

  private static int bytes(Object element) {
    return EventJson.write(element).getBytes(UTF_8).length;
  }
}
