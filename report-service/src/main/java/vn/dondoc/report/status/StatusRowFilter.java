package vn.dondoc.report.status;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.dondoc.report.counter.StatusGroup;

/** Which assignments to list. */
public record StatusRowFilter(
    @Parameter(description = "Plan by id") @QueryParam("plan") @NotNull UUID plan,
    @Parameter(description = "Organisation code: this unit and those below it")
        @QueryParam("unit")
        @Size(max = 100)
        String unit,
    @Parameter(description = "Whether units below that one count too")
        @QueryParam("below")
        @DefaultValue("true")
        boolean below,
    @Parameter(description = "Dimension by code") @QueryParam("dimension") @Size(max = 100)
        String dimension,
    @Parameter(description = "Published state") @QueryParam("state") StatusGroup state,
    @Parameter(description = "Past due or within due; left out: both") @QueryParam("pastDue")
        Boolean pastDue,
    @Parameter(description = "Requests to bodies that cannot be ordered, instead of assignments")
        @QueryParam("requested")
        @DefaultValue("false")
        boolean requested,
    @Parameter(description = "next of the page before") @QueryParam("cursor") @Size(max = 500)
        String cursor,
    @Parameter(description = "Rows of a page")
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        int limit) {}
