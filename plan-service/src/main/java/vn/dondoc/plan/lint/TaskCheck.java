package vn.dondoc.plan.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.contract.plan.UnitFacts;

/** The rules about a task and who answers for it (T1 to T10). */
final class TaskCheck {

  private final Subject subject;
  private final Findings findings;

  TaskCheck(Subject subject, Findings findings) {
    this.subject = subject;
    this.findings = findings;
  }

  void check(PlanContent.Task task) {
    TaskText body = task.body();
    String named = named(task);
    if (body.leads().isEmpty()) {
      findings.add(Place.of(task, "/leads"), LintCode.LEAD_MISSING, named);
    }
    checkKnown(task, "/leads", body.leads());
    checkKnown(task, "/coordinators", body.coordinators());
    checkKnown(task, "/monitors", body.monitors());
    for (int i = 0; i < body.leads().size(); i++) {
      checkLead(task, i);
    }
    if (body.number() == null || body.number().isBlank()) {
      findings.add(
          Place.of(task, "/number"), LintCode.ROW_UNNUMBERED, Integer.toString(task.seq()));
    }
    for (int i = 0; i < body.dimensions().size(); i++) {
      String dimension = body.dimensions().get(i);
      if (!subject.dimensions().contains(dimension)) {
        findings.add(
            Place.of(task, "/dimensions/" + i), LintCode.DIMENSION_UNKNOWN_NOW, named, dimension);
      }
    }
    boolean dated =
        body.timing().isRecurring()
            || body.timing().lastDay(subject.content().head().tolerantBefore()) != null;
    if (dated && (body.product() == null || body.product().isBlank())) {
      findings.add(Place.of(task, "/product"), LintCode.PRODUCT_MISSING, named);
    }
    if (body.text().strip().endsWith(":")) {
      findings.add(Place.of(task, "/text"), LintCode.INTRO_ROW, named);
    }
  }

  private void checkKnown(PlanContent.Task task, String field, List<Party> parties) {
    for (int i = 0; i < parties.size(); i++) {
      if (!parties.get(i).isKnown()) {
        findings.add(
            Place.of(task, field + "/" + i),
            LintCode.AGENCY_UNKNOWN,
            named(task),
            parties.get(i).name());
      }
    }
  }

  private void checkLead(PlanContent.Task task, int i) {
    List<Party> leads = task.body().leads();
    Party lead = leads.get(i);
    if (!lead.isKnown()) {
      return;
    }
    Place place = Place.of(task, "/leads/" + i);
    String named = named(task);
    if (leads.subList(0, i).stream()
        .anyMatch(l -> same(l, lead) && Objects.equals(l.scope(), lead.scope()))) {
      findings.add(place, LintCode.LEAD_TWICE, named, lead.name());
    }
    if (task.body().coordinators().stream().anyMatch(c -> same(c, lead))) {
      findings.add(
          Place.of(task, "/coordinators"), LintCode.LEAD_ALSO_COORDINATES, named, lead.name());
    }
    if (subject.membership().isOpen(lead)) {
      findings.add(place, LintCode.LEAD_OPEN_GROUP, named, lead.name());
    } else if (subject.membership().units(lead).isEmpty()) {
      findings.add(place, LintCode.GROUP_EMPTY, named, lead.name());
    } else if (!takesOrders(subject.membership().units(lead))) {
      findings.add(place, LintCode.REQUEST_ONLY_LEAD, named, lead.name());
    }
  }

  private static boolean same(Party one, Party other) {
    return (one.unitId() != null && one.unitId().equals(other.unitId()))
        || (one.groupId() != null && one.groupId().equals(other.groupId()));
  }

  private boolean takesOrders(List<UUID> ids) {
    return ids.stream()
        .map(subject.units()::get)
        .allMatch((@Nullable UnitFacts unit) -> unit == null || unit.kind().takesOrders());
  }

  /** PL10: dimensions and sub-dimensions of the plan's indices that no task serves. */
  void checkCoverage() {
    Set<String> tagged = new HashSet<>();
    subject.content().tasks().forEach(t -> tagged.addAll(t.body().dimensions()));
    String unserved =
        subject.dimensions().stream()
            .filter(d -> subject.content().head().indices().contains(index(d)))
            .filter(d -> tagged.stream().noneMatch(t -> serves(t, d)))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!unserved.isEmpty() && !subject.content().tasks().isEmpty()) {
      findings.add("/tasks", LintCode.DIMENSION_UNSERVED, unserved);
    }
  }

  private static String index(String dimension) {
    return dimension.substring(0, Math.max(0, dimension.lastIndexOf('-')));
  }

  /** A tag serves its dimension and, where it names the whole one, each of its parts. */
  private static boolean serves(String tag, String dimension) {
    return tag.equals(dimension)
        || tag.startsWith(dimension + ".")
        || dimension.startsWith(tag + ".");
  }

  /**
   * A task as a person finds it again: its place in the order, and its printed number where that
   * says more.
   */
  static String named(PlanContent.Task task) {
    String number = task.body().number();
    return number == null || number.equals("-")
        ? Integer.toString(task.seq())
        : number + " (" + task.seq() + ")";
  }
}
