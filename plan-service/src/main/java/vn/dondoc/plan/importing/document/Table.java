package vn.dondoc.plan.importing.document;

import java.util.List;

/** Rows that follow each other without a gap; never empty. */
public record Table(List<Row> rows) implements Block {

  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public Position position() {
    return rows.getFirst().position();
  }
}
