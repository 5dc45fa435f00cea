package vn.dondoc.plan.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An index as it stands from a year on.
 *
 * @param toYear last year, absent while it lasts
 */
@Schema(
    examples =
        """
          {
            "name": "Chỉ số chuyển đổi số cấp tỉnh",
            "nameEn": "Digital Transformation Index",
            "unit": "POINTS",
            "totalMin": 0,
            "totalMax": 1,
            "dimensionMin": 0,
            "dimensionMax": 1,
            "dimensions": [
              {"number": "1", "name": "Nhận thức số", "nameEn": "Awareness", "aliases": ["Chuyển đổi nhận thức"]},
              {"number": "2", "name": "Thể chế số", "nameEn": "Institutions"}
            ]
          }
          """)
public record IndexVersionRequest(
    @Min(2000) @Max(2100) Integer toYear,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String nameEn,
    @NotNull ScoreUnit unit,
    @NotNull @Digits(integer = 6, fraction = 4) BigDecimal totalMin,
    @NotNull @Digits(integer = 6, fraction = 4) BigDecimal totalMax,
    @NotNull @Digits(integer = 6, fraction = 4) BigDecimal dimensionMin,
    @NotNull @Digits(integer = 6, fraction = 4) BigDecimal dimensionMax,
    @NotNull @Size(max = 200) @Valid List<@NotNull Dimension> dimensions) {

  /** A dimension "1" or sub-dimension "1.2", as numbered in print. */
  public record Dimension(
      @NotNull @Pattern(regexp = "\\d{1,2}(\\.\\d{1,2})?", message = "1 → 1.2") String number,
      @NotBlank @Size(max = 300) String name,
      @NotBlank @Size(max = 300) String nameEn,
      @Size(max = 20) List<@NotBlank @Size(max = 300) String> aliases) {

    /** The number of the dimension to which a sub-dimension belongs, null for a dimension. */
    String parent() {
      int dot = number.indexOf('.');
      return dot < 0 ? null : number.substring(0, dot);
    }

    List<String> otherNames() {
      return aliases == null ? List.of() : aliases;
    }
  }
}
