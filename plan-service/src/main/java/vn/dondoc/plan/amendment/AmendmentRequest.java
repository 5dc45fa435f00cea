package vn.dondoc.plan.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.problem.DomainException;

/**
 * By which document and why a plan is amended. Number and dates may be left out while it is
 * drafted; they are needed to issue it.
 *
 * @param effectiveDay from when the change counts, not before {@code documentDate}; that day by
 *     default
 */
@Schema(
    examples =
        """
          {
            "reason": "Sắp xếp lại đơn vị hành chính cấp xã",
            "number": "88",
            "symbol": "QĐ-UBND",
            "documentDate": "2026-06-15",
            "effectiveDay": "2026-06-15"
          }
          """)
public record AmendmentRequest(
    @NotBlank @Size(max = 2000) String reason,
    @Nullable @Size(max = 20) String number,
    @Nullable @Size(max = 50) String symbol,
    @Nullable LocalDate documentDate,
    @Nullable LocalDate effectiveDay) {

  AmendmentFacts facts() {
    if (effectiveDay != null && documentDate != null && effectiveDay.isBefore(documentDate)) {
      throw DomainException.of(
          "/effectiveDay", PlanProblem.DAYS_REVERSED, effectiveDay, documentDate);
    }
    return new AmendmentFacts(
        number, symbol, documentDate, effectiveDay == null ? documentDate : effectiveDay, reason);
  }
}
