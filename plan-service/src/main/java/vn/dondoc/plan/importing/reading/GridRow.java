package vn.dondoc.plan.importing.reading;

import java.util.List;
import vn.dondoc.plan.importing.document.Place;

/**
 * A row as a format gives it.
 *
 * @param pieces from left to right
 */
public record GridRow(Place place, List<Piece> pieces) {

  public GridRow {
    pieces = List.copyOf(pieces);
  }

  /**
   * A cell that may cover several columns of the grid.
   *
   * @param column where it begins, from 0
   * @param columns how many it covers, at least 1
   * @param text with its line breaks; of a cell from above, what stands there
   * @param fromAbove whether it is the lower part of a cell that covers several rows
   */
  public record Piece(int column, int columns, String text, Place place, boolean fromAbove) {}
}
