package vn.dondoc.plan.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The days of one year that differ from Monday to Friday. */
public record CalendarYear(
    @NotNull @Size(max = 60) @Valid List<Holiday> holidays,
    @NotNull @Size(max = 60) List<@NotNull LocalDate> workingSaturdays) {

  /** A public holiday, or a working day swapped off. */
  public record Holiday(@NotNull LocalDate day, @NotNull @Size(max = 200) String name) {}
}
