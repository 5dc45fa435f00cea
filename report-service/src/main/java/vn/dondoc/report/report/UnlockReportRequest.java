package vn.dondoc.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Lets a report in after its lock.
 *
 * @param until exclusive end of the unlock, at most 30 days ahead
 */
public record UnlockReportRequest(
    @NotBlank @Size(max = 2000) String reason, @NotNull Instant until) {}
