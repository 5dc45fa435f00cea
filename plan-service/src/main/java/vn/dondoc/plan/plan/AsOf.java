package vn.dondoc.plan.plan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.time.Deadline;

/**
 * The time of which the state is asked: an instant, or a day, which means its end.
 *
 * @param until exclusive
 */
public record AsOf(String given, Instant until) {

  private static final int DATE_LENGTH = 10;

  /** Null where the parameter is not there; what cannot be read is refused by its name. */
  public static @Nullable AsOf read(@Nullable String given) {
    if (given == null || given.isEmpty()) {
      return null;
    }
    try {
      return new AsOf(given, given.length() == DATE_LENGTH ? day(given) : instant(given));
    } catch (DateTimeException e) {
      String expected = "asOf: 2026-06-30 / 2026-06-30T08:00:00+07:00";
      throw new DomainException(
          List.of(new FieldError("?asOf", CommonProblem.FIELD_INVALID, expected)),
          CommonProblem.PARAMETER_INVALID,
          expected);
    }
  }

  private static Instant day(String given) {
    return Deadline.endOf(LocalDate.parse(given));
  }

  /** What was done at that very instant counts; the database keeps microseconds. */
  private static Instant instant(String given) {
    return OffsetDateTime.parse(given).toInstant().plus(1, ChronoUnit.MICROS);
  }
}
