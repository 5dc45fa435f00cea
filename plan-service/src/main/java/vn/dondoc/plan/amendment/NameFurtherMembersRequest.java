package vn.dondoc.plan.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

/**
 * Which units join an open group of an issued plan, and by which document.
 *
 * @param units organisation codes of those that join, valid on {@code documentDate}
 * @param effectiveDay from when they are asked, not before {@code documentDate} and not ahead; that
 *     day by default
 */
@Schema(
    examples =
        """
          {
            "units": ["H99.04", "H99.05"],
            "reason": "Giao bổ sung theo đề nghị của Sở Nội vụ",
            "number": "112",
            "symbol": "SNV-CCHC",
            "documentDate": "2026-04-01",
            "effectiveDay": "2026-04-01"
          }
          """)
public record NameFurtherMembersRequest(
    @NotEmpty @Size(max = 5000) List<@NotBlank @Size(max = 35) String> units,
    @NotBlank @Size(max = 2000) String reason,
    @NotBlank @Size(max = 20) String number,
    @NotBlank @Size(max = 50) String symbol,
    @NotNull LocalDate documentDate,
    @Nullable LocalDate effectiveDay) {

  /**
   * @param planDate date of the document whose group is enlarged
   */
  AmendmentFacts document(LocalDate planDate) {
    return new AmendmentRequest(reason, number, symbol, documentDate, effectiveDay).facts(planDate);
  }
}
