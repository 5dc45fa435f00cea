package vn.dondoc.plan.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An indicator.
 *
 * @param numerator and {@code denominator}: codes of the two indicators of a rate, only for RATE
 * @param cumulative whether a figure counts from the beginning of the year, not of the period
 * @param fromYear and {@code toYear}: the years in which it is asked for, open where absent
 */
@Schema(
    examples =
        """
          {
            "code": "HS-DUNG-HAN",
            "name": "Tỷ lệ hồ sơ giải quyết đúng hạn",
            "unitOfMeasure": "%",
            "aggregation": "RATE",
            "numerator": "HS-XONG-DUNG-HAN",
            "denominator": "HS-XONG",
            "period": "QUARTER",
            "cumulative": true,
            "fromYear": 2026
          }
          """)
public record IndicatorRequest(
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9._-]{0,39}", message = "A-Z 0-9 . _ -") String code,
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 50) String unitOfMeasure,
    @NotNull Aggregation aggregation,
    @Size(max = 40) String numerator,
    @Size(max = 40) String denominator,
    @NotNull IndicatorPeriod period,
    @NotNull Boolean cumulative,
    @Min(2000) @Max(2100) Integer fromYear,
    @Min(2000) @Max(2100) Integer toYear) {}
