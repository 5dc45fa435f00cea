package vn.dondoc.plan.importing.document;

/**
 * Where a piece of text stands in the file.
 *
 * @param line in reading order, counted from 1, the line itself where the format has lines; a
 *     number left out is a gap, such as an empty line
 * @param place where a person finds it
 */
public record Position(int line, Place place) {

  /** A line of a text file. */
  public Position(int line) {
    this(line, new Place.Line(line));
  }
}
