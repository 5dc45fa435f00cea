package vn.dondoc.plan.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a document that is written line by line: rows of tab-separated cells, rows of a markdown
 * table, and paragraphs. Converters from paper mix the three in one file, so one reader knows all.
 * An empty line ends a table.
 */
final class LineReader {

  /** The line under the head of a markdown table holds nothing but these. */
  private static final Pattern RULE = Pattern.compile("[|:\\s]*-[|:\\-\\s]*");

  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");

  private final ImportLimits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int cellsRead;

  private LineReader(ImportLimits limits) {
    this.limits = limits;
  }

  static SourceDocument read(InputStream content, ImportLimits limits) throws IOException {
    var reader = new LineReader(limits);
    var lines = new TextLines(limits).read(content);
    for (int i = 0; i < lines.size(); i++) {
      reader.take(lines.get(i), new Position(i + 1));
    }
    reader.endTable();
    return new SourceDocument(reader.blocks);
  }

  private void take(String line, Position position) {
    var stripped = line.strip();
    if (stripped.startsWith("|") && stripped.indexOf('|', 1) > 0) {
      if (!RULE.matcher(stripped).matches()) {
        addRow(PIPE.split(inner(stripped), -1), position);
      }
    } else if (isTabbedRow(line)) {
      addRow(line.split("\t", -1), position);
    } else {
      endTable();
      var text = InlineMarkup.plain(line);
      if (!text.isEmpty()) {
        blocks.add(new Paragraph(text, position));
      }
    }
  }

  private static String inner(String row) {
    var withoutStart = row.substring(1);
    return withoutStart.endsWith("|")
        ? withoutStart.substring(0, withoutStart.length() - 1)
        : withoutStart;
  }

  /** One tab in front of text is an indent and no row. */
  private static boolean isTabbedRow(String line) {
    boolean indent = line.startsWith("\t") && line.indexOf('\t', 1) < 0;
    return line.indexOf('\t') >= 0 && !line.isBlank() && !indent;
  }

  private void addRow(String[] texts, Position position) {
    cellsRead += texts.length;
    if (texts.length > limits.cellsPerRow() || cellsRead > limits.cells()) {
      throw new ImportRefused(
          RefusalCode.TOO_MANY_CELLS, position.place(), limits.cells(), limits.cellsPerRow());
    }
    var cells =
        Arrays.stream(texts)
            .map(text -> new Cell(InlineMarkup.plainLines(text.replace("\\|", "|")), position))
            .toList();
    rows.add(new Row(cells, position));
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      blocks.add(new Table(rows));
      rows.clear();
    }
  }
}
