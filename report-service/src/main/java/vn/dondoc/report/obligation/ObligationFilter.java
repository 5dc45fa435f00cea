package vn.dondoc.report.obligation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.dondoc.platform.contract.report.ObligationStatus;

/** Which obligations to list. */
public record ObligationFilter(
    @Parameter(description = "Plan by id") @QueryParam("plan") UUID plan,
    @Parameter(description = "Regime by id") @QueryParam("regime") UUID regime,
    @Parameter(description = "Period by key, for example 2026-Q1")
        @QueryParam("period")
        @Size(max = 100)
        String period,
    @Parameter(description = "Organisation code: this unit and those below it")
        @QueryParam("unit")
        @Size(max = 100)
        String unit,
    @Parameter(description = "Whether units below that one count too")
        @QueryParam("below")
        @DefaultValue("true")
        boolean below,
    @Parameter(description = "State of the report") @QueryParam("state") ObligationStatus state,
    @Parameter(description = "One of the numbers of the status: the rows behind it")
        @QueryParam("measure")
        Measure measure,
    @Parameter(description = "Words in unit, regime or plan; marks may be left out")
        @QueryParam("q")
        @Size(max = 200)
        String q,
    @Parameter(description = "next of the page before") @QueryParam("cursor") @Size(max = 500)
        String cursor,
    @Parameter(description = "Rows of a page")
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        int limit) {

  /** What is searched for, null for nothing. */
  String words() {
    return q == null || q.isBlank() ? null : q.strip();
  }
}
