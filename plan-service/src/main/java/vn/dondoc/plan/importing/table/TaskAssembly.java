package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingReader;

/** Makes tasks of joined rows: numbers, names, timings. */
final class TaskAssembly {

  private static final int LONGEST_NAME = 100;
  private static final Pattern LEADING_MARK = Pattern.compile("^[-–+•]\\s+(?=\\p{L})");

  private final UnitNames names;
  private final TimingReader timings;
  private final int year;
  private final @Nullable String soleIndex;
  private final WarningList warnings;
  private boolean namesParts;

  TaskAssembly(
      UnitNames names,
      TimingReader timings,
      int year,
      @Nullable String soleIndex,
      WarningList warnings) {
    this.names = names;
    this.timings = timings;
    this.year = year;
    this.soleIndex = soleIndex;
    this.warnings = warnings;
  }

  List<RecognisedTask> tasks(List<TaskDraft> drafts) {
    var numbers = new TaskNumbers(drafts);
    namesParts = 2 * drafts.stream().filter(TaskAssembly::explainsName).count() > drafts.size();
    var tasks = new ArrayList<RecognisedTask>();
    for (var draft : drafts) {
      var task = task(draft, tasks.size() + 1, numbers.next(draft));
      tasks.add(task);
      if (draft.lines().size() > 1) {
        for (int line : draft.lines()) {
          var path = "tasks[" + (task.seq() - 1) + "]";
          warnings.add(ImportWarning.SPLIT_ROW, path, line, "task", task.derivedNumber());
        }
      }
    }
    return List.copyOf(tasks);
  }

  private RecognisedTask task(TaskDraft draft, int seq, String derivedNumber) {
    var text = draft.value(ColumnRole.TASK).folded();
    var product = draft.value(ColumnRole.PRODUCT).folded();
    return new RecognisedTask(
        seq,
        draft.number(),
        derivedNumber,
        text,
        draft.index() == null ? soleIndex : draft.index(),
        draft.group(),
        subDimension(draft, text),
        units(draft, ColumnRole.LEAD),
        coordinators(draft),
        units(draft, ColumnRole.MONITOR),
        timings.read(draft.value(ColumnRole.TIMING).folded(), year),
        product.isEmpty() ? null : product,
        draft.lines(),
        valueLines(draft));
  }

  /** Plans that name the parts of a dimension explain most of the names in brackets. */
  private static boolean explainsName(TaskDraft draft) {
    var text = draft.value(ColumnRole.TASK).folded();
    return text.indexOf(" (") > 0 && nameInFront(text) != null;
  }

  private @Nullable String subDimension(TaskDraft draft, String text) {
    boolean inDimension = draft.group() != null && draft.group().dimension() != null;
    boolean fromColumn = draft.subDimension() != null || !inDimension || !namesParts;
    return fromColumn ? draft.subDimension() : nameInFront(text);
  }

  private static @Nullable String nameInFront(String text) {
    int bracket = text.indexOf(" (");
    var name = bracket > 0 ? text.substring(0, bracket) : text;
    name = LEADING_MARK.matcher(name).replaceFirst("");
    boolean sentence = name.contains(". ") || name.contains(";") || name.contains(": ");
    return name.length() <= LONGEST_NAME && !sentence ? name.replaceAll("[.\\s]+$", "") : null;
  }

  private List<Assignment> coordinators(TaskDraft draft) {
    var all = new ArrayList<>(units(draft, ColumnRole.COORDINATOR));
    all.addAll(units(draft, ColumnRole.COORDINATOR_OR_MONITOR));
    return all;
  }

  private List<Assignment> units(TaskDraft draft, ColumnRole role) {
    return names.split(draft.value(role).text()).stream().map(Assignment::of).toList();
  }

  private static Map<String, List<Integer>> valueLines(TaskDraft draft) {
    var lines = new LinkedHashMap<String, List<Integer>>();
    put(lines, "number", draft, ColumnRole.NUMBER);
    put(lines, "text", draft, ColumnRole.TASK);
    put(lines, "subDimension", draft, ColumnRole.GROUP);
    put(lines, "leads", draft, ColumnRole.LEAD);
    put(lines, "coordinators", draft, ColumnRole.COORDINATOR);
    put(lines, "coordinators", draft, ColumnRole.COORDINATOR_OR_MONITOR);
    put(lines, "monitors", draft, ColumnRole.MONITOR);
    put(lines, "product", draft, ColumnRole.PRODUCT);
    put(lines, "timing", draft, ColumnRole.TIMING);
    return lines;
  }

  private static void put(
      Map<String, List<Integer>> lines, String name, TaskDraft draft, ColumnRole role) {
    var value = draft.value(role);
    if (!value.isBlank()) {
      lines.put(name, value.lines());
    }
  }
}
