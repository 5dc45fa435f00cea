package vn.dondoc.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Lets a report in after its lock.
 *
 * @param until exclusive end of the unlock, at most 30 days ahead
 */
@Schema(
    examples =
        """
          {
            "reason": "Thiên tai, đơn vị chưa gửi được báo cáo",
            "until": "2026-07-20T00:00:00+07:00"
          }
          """)
public record UnlockReportRequest(
    @NotBlank @Size(max = 2000) String reason, @NotNull Instant until) {}
