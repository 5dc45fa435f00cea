package vn.dondoc.plan.ending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Reference;

/**
 * Why and by which document a plan is closed or revoked.
 *
 * @param document that says so, left out where there is none
 */
@Schema(
    examples =
        """
          {
            "reason": "Đã tổng kết thực hiện năm 2026",
            "document": {"number": "312", "symbol": "BC-UBND", "date": "2026-12-20"}
          }
          """)
public record EndPlanRequest(
    @NotBlank @Size(max = 2000) String reason, @Nullable @Valid Reference document) {}
