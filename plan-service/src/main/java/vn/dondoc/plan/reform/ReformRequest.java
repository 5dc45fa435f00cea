package vn.dondoc.plan.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act as it is drafted or changed.
 *
 * @param effectiveDay first day on which it counts; a day that has passed is applied on enactment
 */
@Schema(
    examples =
        """
        {
          "number": "1685",
          "symbol": "NQ-UBTVQH15",
          "documentDate": "2026-06-16",
          "effectiveDay": "2026-07-01",
          "newUnits": [
            {"code": "H99.95", "name": "UBND xã Hòa Minh", "kind": "PEOPLES_COMMITTEE", "tier": "COMMUNE",
             "parent": "H99", "alternateCode": "000.00.95.H99"}
          ],
          "operations": [
            {"kind": "MERGE", "units": ["H99.61", "H99.62"], "into": ["H99.95"]},
            {"kind": "RENAME", "units": ["H99.04"], "name": "Sở Tư pháp và Pháp chế"}
          ]
        }
        """)
public record ReformRequest(
    @NotBlank @Size(max = 20) String number,
    @Size(max = 50) String symbol,
    @NotNull LocalDate documentDate,
    @NotNull LocalDate effectiveDay,
    @Size(max = 5000) @Valid List<NewUnit> newUnits,
    @NotEmpty @Size(max = 5000) @Valid List<ReformOperation> operations) {

  ReformText text() {
    return new ReformText(ReformOperation.orEmpty(newUnits), operations);
  }
}
