package vn.dondoc.plan.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of one year that differ from Monday to Friday. */
@Schema(
    examples =
        """
          {
            "holidays": [
              {"day": "2026-01-01", "name": "Tết Dương lịch"},
              {"day": "2026-04-30", "name": "Ngày Chiến thắng"}
            ],
            "workingSaturdays": ["2026-08-22"]
          }
          """)
public record CalendarYear(
    @NotNull @Size(max = 60) @Valid List<Holiday> holidays,
    @NotNull @Size(max = 60) List<@NotNull LocalDate> workingSaturdays) {

  /** A public holiday, or a working day swapped off. */
  public record Holiday(@NotNull LocalDate day, @NotNull @Size(max = 200) String name) {}
}
