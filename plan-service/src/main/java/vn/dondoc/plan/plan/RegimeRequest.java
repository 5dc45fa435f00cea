package vn.dondoc.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;

/**
 * A reporting regime as it is typed or corrected.
 *
 * @param receiver organisation code of who receives the report; {@code through} of who collects it,
 *     optional
 * @param dueDayOfLastMonth printed day of the period's last month, 1 to 31 (a shorter month ends
 *     earlier)
 * @param dueWord BY by default
 * @param graceWorkingDays 5 by default; {@code lockWorkingDays} 20 by default
 */
@Schema(
    examples =
        """
          {
            "name": "Báo cáo quý",
            "reporters": [{"name": "UBND các xã, phường"}],
            "receiver": "H99.03",
            "frequency": "QUARTER",
            "dueDayOfLastMonth": 15,
            "dueWord": "BY",
            "headApproves": false
          }
          """)
public record RegimeRequest(
    @NotBlank @Size(max = 500) String name,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid PartyRequest> reporters,
    @NotBlank @Size(max = 35) String receiver,
    @Size(max = 35) String through,
    @NotNull Frequency frequency,
    DataWindow dataWindow,
    @Min(1) @Max(31) Integer dueDayOfLastMonth,
    DueWord dueWord,
    @Min(0) @Max(60) Integer graceWorkingDays,
    @Min(0) @Max(250) Integer lockWorkingDays,
    boolean headApproves,
    @Size(max = 60) List<@NotNull @Valid Period> periods) {

  /** A period that the plan spells out. */
  public record Period(
      @NotBlank @Size(max = 50) String key,
      @NotNull LocalDate from,
      @NotNull LocalDate to,
      @NotNull LocalDate dueDay,
      @NotNull DueWord dueWord) {}
}
