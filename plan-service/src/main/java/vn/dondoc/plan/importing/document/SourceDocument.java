package vn.dondoc.plan.importing.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document in reading order, whatever format it came in. */
public record SourceDocument(List<Block> blocks, List<Notice> notices) {

  public SourceDocument {
    blocks = List.copyOf(blocks);
    notices = List.copyOf(notices);
  }

  public SourceDocument(List<Block> blocks) {
    this(blocks, List.of());
  }

  /** Where a person finds each line of {@link Position#line()}: of a table, the row. */
  public Map<Integer, Place> places() {
    var places = new HashMap<Integer, Place>();
    for (var block : blocks) {
      switch (block) {
        case Paragraph paragraph -> put(places, paragraph.position());
        case Table table -> table.rows().forEach(row -> put(places, row.position()));
      }
    }
    for (var notice : notices) {
      places.putIfAbsent(notice.position().line(), notice.position().place());
    }
    return places;
  }

  private static void put(Map<Integer, Place> places, Position position) {
    places.put(position.line(), position.place());
  }
}
