package vn.dondoc.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is returned. */
@Schema(
    examples =
        """
          {"reason": "Chưa có số liệu quý II"}
          """)
public record ReturnReportRequest(@NotBlank @Size(max = 2000) String reason) {}
