package vn.dondoc.platform.problem;

import java.util.List;

/**
 * A field that is at fault.
 *
 * @param pointer JSON pointer, or {@code ?name} for a query parameter, {@code Name:} for a header
 * @param args fill the text of the problem
 */
public record FieldError(String pointer, Problem problem, List<Object> args) {

  public FieldError(String pointer, Problem problem, Object... args) {
    this(pointer, problem, List.of(args));
  }
}
