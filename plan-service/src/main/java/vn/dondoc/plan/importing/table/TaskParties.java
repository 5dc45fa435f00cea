package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.NamedUnit;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;

/**
 * Who leads, takes part and follows: by the column a name stands in, unless the cell itself says
 * otherwise ("Chủ trì: …; Phối hợp: …", "Sở Y tế (phối hợp)", "… chủ trì, phối hợp với …").
 */
final class TaskParties {

  /** A longer cell is no list of agencies; nobody's role is sought in it. */
  private static final int LONGEST_CELL = 2_000;

  private static final String ROLE = "(chủ trì|phối hợp|theo dõi|giám sát)";
  private static final Pattern SAYS_ROLE = Pattern.compile("(?iu)" + ROLE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)[-–+•(;,.\\s]*(?<!\\p{L})(?:(?:cơ quan|đơn vị|các đơn vị)\\s+)?"
              + ROLE
              + "(?:\\s+thực hiện)?\\s*:\\s*");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iu)(?<![\\s,])(?:[\\s,]++(?:là\\s++)?chủ trì)?[\\s,]++phối hợp\\s++"
              + "(?:cùng\\s++với|với|cùng)\\s++");
  private static final Pattern BEHIND_NAME =
      Pattern.compile("(?iu)(?<![\\s,–-])[\\s,–-]++" + ROLE + "(?:\\s++thực hiện)?+[\\s.]*+$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern PIECE_END = Pattern.compile("[;\\n]");

  private final UnitNames names;
  private final Map<ColumnRole, List<Assignment>> found = new EnumMap<>(ColumnRole.class);

  private TaskParties(UnitNames names) {
    this.names = names;
  }

  static TaskParties of(TaskDraft draft, UnitNames names) {
    var parties = new TaskParties(names);
    parties.take(draft.value(ColumnRole.LEAD).text(), ColumnRole.LEAD);
    parties.take(draft.value(ColumnRole.COORDINATOR).text(), ColumnRole.COORDINATOR);
    parties.take(draft.value(ColumnRole.COORDINATOR_OR_MONITOR).text(), ColumnRole.COORDINATOR);
    parties.take(draft.value(ColumnRole.MONITOR).text(), ColumnRole.MONITOR);
    return parties;
  }

  List<Assignment> leads() {
    return found.getOrDefault(ColumnRole.LEAD, List.of());
  }

  List<Assignment> coordinators() {
    return found.getOrDefault(ColumnRole.COORDINATOR, List.of());
  }

  List<Assignment> monitors() {
    return found.getOrDefault(ColumnRole.MONITOR, List.of());
  }

  private void take(String cell, ColumnRole column) {
    if (cell.length() > LONGEST_CELL || !SAYS_ROLE.matcher(cell).find()) {
      add(cell, column);
      return;
    }
    var labels = LABEL.matcher(cell).results().toList();
    var role = column;
    int from = 0;
    for (var label : labels) {
      takeUnlabelled(cell.substring(from, label.start()), role);
      role = role(label.group(1));
      from = label.end();
    }
    takeUnlabelled(cell.substring(from), role);
  }

  private void takeUnlabelled(String text, ColumnRole role) {
    var together = TOGETHER.matcher(text);
    if (together.find() && together.start() > 0) {
      add(text.substring(0, together.start()), role);
      add(text.substring(together.end()), ColumnRole.COORDINATOR);
      return;
    }
    for (var piece : PIECE_END.split(text)) {
      var behind = BEHIND_NAME.matcher(piece);
      var name = behind.find() ? piece.substring(0, behind.start()) : "";
      if (LETTER.matcher(name).find()) {
        add(name, role(behind.group(1)));
      } else {
        add(piece, role);
      }
    }
  }

  private void add(String text, ColumnRole role) {
    for (var unit : names.split(text)) {
      var inBrackets = inBrackets(unit.scope());
      var whole = inBrackets == null ? unit : withoutScope(unit);
      found
          .computeIfAbsent(inBrackets == null ? role : inBrackets, any -> new ArrayList<>())
          .add(Assignment.of(whole));
    }
  }

  private static @Nullable ColumnRole inBrackets(@Nullable String scope) {
    var bare = scope == null ? "" : scope.replaceFirst("(?iu)^(?:cơ quan|đơn vị)\\s+", "");
    return bare.matches("(?iu)" + ROLE) ? role(bare) : null;
  }

  private static NamedUnit withoutScope(NamedUnit unit) {
    return new NamedUnit(
        unit.verbatim(), unit.canonical(), null, unit.kind(), unit.relation(), unit.confidence());
  }

  private static ColumnRole role(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "chủ trì" -> ColumnRole.LEAD;
      case "phối hợp" -> ColumnRole.COORDINATOR;
      default -> ColumnRole.MONITOR;
    };
  }
}
