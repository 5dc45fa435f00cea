package vn.dondoc.plan.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.plan.importing.naming.UnitMatch;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PartyLookup;

/**
 * Warns of the units that the register spells otherwise than the document: a person says whether
 * they are meant, and nothing is issued before.
 */
final class GuessedUnits {

  private GuessedUnits() {}

  /** One warning for each name, with the numbers of the tasks that it stands in. */
  static List<ImportedWarning> warnings(List<RecognisedTask> tasks, PartyLookup parties) {
    Map<String, List<RecognisedTask>> named = new LinkedHashMap<>();
    for (RecognisedTask task : tasks) {
      Stream.of(task.leads(), task.coordinators(), task.monitors())
          .flatMap(List::stream)
          .map(Assignment::canonical)
          .distinct()
          .filter(name -> parties.guess(name) != null)
          .forEach(name -> named.computeIfAbsent(name, n -> new ArrayList<>()).add(task));
    }
    List<ImportedWarning> warnings = new ArrayList<>();
    named.forEach((name, its) -> warnings.add(warning(name, its, parties.guess(name))));
    return warnings;
  }

  private static ImportedWarning warning(String name, List<RecognisedTask> tasks, UnitMatch meant) {
    PlanWarning warning =
        new PlanWarning(
            ImportWarning.UNIT_GUESSED,
            "tasks",
            tasks.stream().map(RecognisedTask::line).toList(),
            Map.of(
                "printed",
                name,
                "unit",
                meant.name(),
                "tasks",
                String.join(", ", tasks.stream().map(RecognisedTask::derivedNumber).toList())));
    return new ImportedWarning(
        warning.code().name(), warning.line(), warning.vietnamese(), warning.english());
  }
}
