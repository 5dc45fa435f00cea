package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Footnote;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.WarningList;

/** Makes tasks of joined rows: numbers, names, timings. */
final class TaskAssembly {

  private static final int LONGEST_NAME = 100;
  private static final Pattern LEADING_MARK = Pattern.compile("^[-–+•]\\s+(?=\\p{L})");

  private final UnitNames names;
  private final TimingCells timings;
  private final @Nullable String soleIndex;
  private final Footnotes footnotes;
  private final WarningList warnings;
  private boolean namesParts;

  TaskAssembly(
      UnitNames names,
      TimingCells timings,
      @Nullable String soleIndex,
      Footnotes footnotes,
      WarningList warnings) {
    this.names = names;
    this.timings = timings;
    this.soleIndex = soleIndex;
    this.footnotes = footnotes;
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
    var parties = TaskParties.of(draft, names);
    var timing = timings.read(draft, notes(draft, List.of(ColumnRole.TIMING)));
    return new RecognisedTask(
        seq,
        draft.number(),
        derivedNumber,
        text,
        draft.index() == null ? soleIndex : draft.index(),
        draft.group(),
        subDimension(draft, text),
        parties.leads(),
        parties.coordinators(),
        parties.monitors(),
        timing.timing(),
        product.isEmpty() ? null : product,
        draft.lines(),
        ValueLines.of(draft),
        confidences(draft, parties, timing),
        notes(draft, List.of(ColumnRole.values())));
  }

  private List<Footnote> notes(TaskDraft draft, List<ColumnRole> roles) {
    var notes = new LinkedHashSet<Footnote>();
    for (var role : roles) {
      var value = draft.value(role);
      if (!value.isBlank()) {
        notes.addAll(footnotes.of(value.text(), value.lines().getLast()));
      }
    }
    return List.copyOf(notes);
  }

  /** Of every value that is there; of names that of the least sure one. */
  private static Map<String, Double> confidences(
      TaskDraft draft, TaskParties parties, TimingCells.Read timing) {
    var confidences = new LinkedHashMap<String, Double>();
    double place = draft.confidence();
    confidences.put("number", draft.number() == null ? Confidence.BY_PLACE : place);
    confidences.put("text", place);
    confidences.put("timing", place * timing.confidence());
    put(confidences, "leads", place, parties.leads());
    put(confidences, "coordinators", place, parties.coordinators());
    put(confidences, "monitors", place, parties.monitors());
    if (!draft.value(ColumnRole.PRODUCT).isBlank()) {
      confidences.put("product", place);
    }
    if (draft.group() != null) {
      confidences.put("group", draft.group().confidence());
    }
    return confidences;
  }

  private static void put(
      Map<String, Double> confidences, String name, double place, List<Assignment> units) {
    units.stream()
        .mapToDouble(Assignment::confidence)
        .min()
        .ifPresent(least -> confidences.put(name, place * least));
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
}
