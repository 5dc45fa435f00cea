package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.importing.table.TaskTables;

/**
 * The paragraphs of a document without what paper left behind. Narrow tables are layout
 * (letterhead, recipients beside the signature) and count as paragraphs.
 */
public final class ProseText {

  private static final int WIDEST_LAYOUT = 3;
  private static final int MOST_PIECES = 20;

  private static final Pattern STRAY =
      Pattern.compile(
          "(?iu)\\p{L}{1,2}|[-–]?\\s*\\d{1,3}\\s*[-–]?|(?:trang\\s*)?\\d{1,3}\\s*/\\s*\\d{1,3}|trang\\s*\\d{1,3}");

  /** Recipients stand beside the signature, and conversion may put both on one line. */
  private static final Pattern BESIDE_SIGNATURE =
      Pattern.compile(
          "^(N\\S{1,4}\\s+nhận\\s*:|[-–+•].{3,150}?[;.]|[-–+•]\\s*\\p{Lu}[\\p{L}\\s,]{2,60}?)\\s+"
              + "((?:TM|KT|TL|TUQ|Q)\\s*\\.\\s*\\p{Lu}[\\p{Lu}\\s,]{3,}|(?:PHÓ\\s)?(?:CHỦ TỊCH|GIÁM ĐỐC))$");

  private static final Pattern MEANING = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s]+");
  private static final Pattern OFFICIAL =
      Pattern.compile("CHỦ TỊCH|ỦY BAN|GIÁM ĐỐC|TRƯỞNG|PHỤ LỤC|GHI CHÚ|KẾ HOẠCH|CHỈ SỐ|NHIỆM VỤ");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;!?/”\"]$");
  private static final Pattern LIST_MARK = Pattern.compile("^([-+•*]|[a-zđ][.)]|\\d+[.)]).*");

  private final List<Passage> passages = new ArrayList<>();
  private final Footnotes footnotes;
  private final WarningList warnings;
  private final int lastTableLine;
  private int taskColumns;

  private ProseText(SourceDocument document, Footnotes footnotes, WarningList warnings) {
    this.footnotes = footnotes;
    this.warnings = warnings;
    this.lastTableLine = lastTableLine(document.blocks());
    for (var block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> take(paragraph.text(), paragraph.position().line());
        case Table table -> takeLayout(table);
      }
    }
  }

  /** Footnotes are put aside. */
  public static ProseText of(SourceDocument document, Footnotes footnotes, WarningList warnings) {
    return new ProseText(document, footnotes, warnings);
  }

  public List<Passage> passages() {
    return List.copyOf(passages);
  }

  private static boolean isLayout(Table table) {
    return widest(table) <= WIDEST_LAYOUT && !TaskTables.isOfTasks(table);
  }

  private static int widest(Table table) {
    return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private static int lastTableLine(List<Block> blocks) {
    int last = 0;
    for (var block : blocks) {
      if (block instanceof Table table && !isLayout(table)) {
        last = table.rows().getLast().position().line();
      }
    }
    return last;
  }

  private void takeLayout(Table table) {
    boolean tasks = TaskTables.isOfTasks(table);
    taskColumns = tasks ? widest(table) : taskColumns;
    boolean rest = taskColumns > 0 && widest(table) == taskColumns;
    if (!tasks && !rest && isLayout(table)) {
      for (var row : table.rows()) {
        for (var cell : row.cells()) {
          if (cell.fromAbove()) {
            continue;
          }
          cell.text().lines().forEach(text -> take(text, cell.position().line()));
        }
      }
    }
  }

  private void take(String text, int line) {
    if (!MEANING.matcher(text).find()) {
      return;
    }
    var beside = BESIDE_SIGNATURE.matcher(text);
    if (beside.matches()) {
      take(beside.group(1), line);
      take(beside.group(2), line);
    } else if (footnotes.take(text, line)) {
      warnings.add(ImportWarning.FOOTNOTES, "", line);
    } else if (isNoise(text, line)) {
      warnings.add(ImportWarning.OCR_NOISE, "", line, "text", text);
    } else {
      add(new Passage(text, List.of(line)));
    }
  }

  private boolean isNoise(String text, int line) {
    boolean trailing =
        lastTableLine > 0
            && line > lastTableLine
            && text.split(" ").length <= 4
            && CAPITALS.matcher(text).matches()
            && !OFFICIAL.matcher(text).find();
    return trailing || STRAY.matcher(text).matches();
  }

  private void add(Passage passage) {
    var text = passage.text();
    boolean goesOn =
        !passages.isEmpty()
            && passages.getLast().lines().size() < MOST_PIECES
            && Character.isLowerCase(text.codePointAt(0))
            && !LIST_MARK.matcher(text).matches()
            && !SENTENCE_END.matcher(passages.getLast().text()).matches();
    if (goesOn) {
      passages.add(passages.removeLast().joined(passage));
    } else {
      passages.add(passage);
    }
  }
}
