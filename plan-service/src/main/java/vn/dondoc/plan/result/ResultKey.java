package vn.dondoc.plan.result;

import java.util.List;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/**
 * Of what a result is.
 *
 * @param dimension empty for the whole index
 */
public record ResultKey(String index, int year, String dimension, String unit) {

  static ResultKey of(ResultRequest request) {
    return new ResultKey(request.index(), request.year(), request.part(), request.unit());
  }

  List<Object> fields() {
    return List.of(index, year, dimension, unit);
  }

  /** The key of the last row of a page, null before the first. */
  static ResultKey read(List<String> fields) {
    try {
      return fields == null
          ? null
          : new ResultKey(
              fields.get(0), Integer.parseInt(fields.get(1)), fields.get(2), fields.get(3));
    } catch (NumberFormatException e) {
      throw new DomainException(
          List.of(new FieldError("?cursor", CommonProblem.CURSOR_INVALID)),
          CommonProblem.CURSOR_INVALID);
    }
  }

  ResultKey yearBefore() {
    return new ResultKey(index, year - 1, dimension, unit);
  }

  /** All units of the year. */
  ResultKey ofAll() {
    return new ResultKey(index, year, dimension, "");
  }

  String printed() {
    return String.join(
            " ", index, Integer.toString(year), unit, dimension.isEmpty() ? "" : dimension)
        .strip();
  }
}
