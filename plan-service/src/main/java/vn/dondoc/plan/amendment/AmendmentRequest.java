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
 * @param documentDate not before the date of the document that is amended
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

  /**
   * @param planDate date of the document that is amended
   */
  AmendmentFacts facts(LocalDate planDate) {
    return facts(planDate, "/effectiveDay");
  }

  /**
   * @param reversed pointer to the field at fault where the effective day lies before the document
   */
  AmendmentFacts facts(LocalDate planDate, String reversed) {
    requireNotBefore(planDate, documentDate, "/documentDate");
    requireNotBefore(documentDate, effectiveDay, reversed);
    return new AmendmentFacts(
        number, symbol, documentDate, effectiveDay == null ? documentDate : effectiveDay, reason);
  }

  private static void requireNotBefore(
      @Nullable LocalDate first, @Nullable LocalDate day, String pointer) {
    if (first != null && day != null && day.isBefore(first)) {
      throw DomainException.of(pointer, PlanProblem.DAYS_REVERSED, day, first);
    }
  }
}
