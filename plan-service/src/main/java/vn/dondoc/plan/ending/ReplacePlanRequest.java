package vn.dondoc.plan.ending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Reference;

/**
 * Which plan takes the place of this one, why and by which document.
 *
 * @param replacedBy another issued plan
 */
@Schema(
    examples =
        """
          {
            "replacedBy": "7d9f3c0e-53a1-4b6c-9f1e-2f6f0c8a1b11",
            "reason": "Thay thế theo kế hoạch cải cách hành chính hợp nhất",
            "document": {"number": "88", "symbol": "KH-UBND", "date": "2026-06-15"}
          }
          """)
public record ReplacePlanRequest(
    @NotNull UUID replacedBy,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable @Valid Reference document) {}
