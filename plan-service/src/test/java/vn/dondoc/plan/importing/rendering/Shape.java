package vn.dondoc.plan.importing.rendering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;

/** A document in short: a line for each paragraph and row, cells parted by bars. */
public final class Shape {

  private Shape() {}

  /** A cell from above stands behind ^, one over several columns before their number. */
  public static List<String> of(SourceDocument document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Paragraph paragraph -> Stream.of(paragraph.text());
                  case Table table -> table.rows().stream().map(Shape::of);
                })
        .toList();
  }

  private static String of(Row row) {
    return row.cells().stream()
        .map(
            cell ->
                (cell.fromAbove() ? "^" : "")
                    + cell.text().replace('\n', '/')
                    + (cell.columns() > 1 ? ">" + cell.columns() : ""))
        .collect(Collectors.joining("|"));
  }

  /** Where each paragraph and row stands, in English. */
  public static List<String> places(SourceDocument document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Paragraph paragraph -> Stream.of(paragraph.position().place().english());
                  case Table table ->
                      table.rows().stream().map(row -> row.position().place().english());
                })
        .toList();
  }
}
