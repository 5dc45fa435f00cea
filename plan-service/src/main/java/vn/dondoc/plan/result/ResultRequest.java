package vn.dondoc.plan.result;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A result as it was published.
 *
 * @param unit organisation code of the unit, registered or of another province
 * @param unitName needed where the unit is not registered
 * @param dimension code of the catalogue, absent for the whole index
 * @param of how many were ranked that year; fewer where some were not
 * @param group as published; absent where none was
 * @param ranked false where the unit was left out of the ranking; the note says why
 */
@Schema(
    examples =
        """
          {
            "index": "PAPI",
            "year": 2022,
            "unit": "H51",
            "unitName": "Tỉnh Sóc Trăng",
            "score": 42.85,
            "rank": 24,
            "of": 61,
            "region": "Đồng bằng sông Cửu Long",
            "regionRank": 3,
            "regionOf": 13,
            "group": "UPPER_MIDDLE",
            "ranked": true,
            "note": "Năm 2022 không xếp hạng hai tỉnh"
          }
          """)
public record ResultRequest(
    @NotBlank @Size(max = 30) String index,
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotBlank @Size(max = 35) String unit,
    @Size(max = 200) String unitName,
    @Size(max = 40) String dimension,
    @Digits(integer = 6, fraction = 4) BigDecimal score,
    @Min(1) @Max(10000) Integer rank,
    @Min(1) @Max(10000) Integer of,
    @Size(max = 200) String region,
    @Min(1) @Max(10000) Integer regionRank,
    @Min(1) @Max(10000) Integer regionOf,
    ScoreGroup group,
    Boolean ranked,
    @Size(max = 1000) String note) {

  boolean isRanked() {
    return ranked == null || ranked;
  }

  /** The code of the dimension, empty for the whole index. */
  String part() {
    return dimension == null ? "" : dimension;
  }
}
