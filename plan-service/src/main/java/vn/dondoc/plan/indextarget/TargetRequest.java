package vn.dondoc.plan.indextarget;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.plan.result.ScoreGroup;

/**
 * A target of a plan, or of a unit without one.
 *
 * @param unit organisation code; the plan's issuer where absent
 * @param dimension code of the catalogue, absent for the whole index
 * @param value the rank, the places or the score; absent for GROUP_AT_LEAST
 * @param group only for GROUP_AT_LEAST
 * @param words as the plan prints it
 */
@Schema(
    examples =
        """
          {
            "unit": "H99",
            "index": "PAPI",
            "year": 2026,
            "kind": "RANK_UP",
            "value": 1,
            "words": "Phấn đấu tăng ít nhất 01 bậc so với năm 2025"
          }
          """)
public record TargetRequest(
    UUID plan,
    @Size(max = 35) String unit,
    @NotBlank @Size(max = 30) String index,
    @Size(max = 40) String dimension,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotNull TargetKind kind,
    @DecimalMin("0") @Digits(integer = 6, fraction = 4) BigDecimal value,
    ScoreGroup group,
    @Size(max = 1000) String words) {}
