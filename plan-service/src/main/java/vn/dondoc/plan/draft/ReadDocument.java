package vn.dondoc.plan.draft;

import java.util.List;
import java.util.Map;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PartyLookup;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;

/**
 * A document in the words of a plan, before anything of it is saved.
 *
 * @param tasks rows of the table in their order, then duties of the text where they are wanted
 * @param regimes those whose text says all that a rule needs
 * @param parties the registry as it was asked
 * @param places where a person finds the lines in the file
 */
record ReadDocument(
    RecognisedPlan recognised,
    Sourced<PlanHead> head,
    List<Sourced<TaskText>> tasks,
    List<Sourced<RegimeRule>> regimes,
    List<ImportedWarning> warnings,
    PartyLookup parties,
    SourcePlaces places) {

  /** What was read, with the places of its values by their fields. */
  record Sourced<T>(T value, Map<String, ValueSource> sources) {}

  List<TaskText> texts() {
    return tasks.stream().map(Sourced::value).toList();
  }

  List<RegimeRule> rules() {
    return regimes.stream().map(Sourced::value).toList();
  }
}
