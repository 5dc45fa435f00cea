package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code by which a unit is known from a day to a day ({@code validTo} null while it lasts). */
public record UnitCode(
    String code, CodeFormat format, LocalDate validFrom, @Nullable LocalDate validTo) {

  static UnitCode of(String code, LocalDate from, @Nullable LocalDate to) {
    return new UnitCode(code, CodeFormat.of(code), from, to);
  }
}
