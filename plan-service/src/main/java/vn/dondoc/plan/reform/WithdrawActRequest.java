package vn.dondoc.plan.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an act that waits for its day is taken back. */
@Schema(
    examples =
        """
        {"reason": "Lùi ngày có hiệu lực theo Nghị quyết số 12/NQ-HĐND"}
        """)
public record WithdrawActRequest(@NotBlank @Size(max = 2000) String reason) {}
