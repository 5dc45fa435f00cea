package vn.dondoc.plan.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.organisation.PositionRole;

/**
 * A position that a person takes up.
 *
 * @param unit organisation code
 * @param acting whether a head only acts as such (quyền, phụ trách); false where absent
 * @param validTo last day, absent where it is not known
 */
@Schema(
    examples =
        """
          {"unit": "H99.03", "role": "HEAD", "acting": true, "validFrom": "2026-03-01"}
          """)
public record PositionRequest(
    @NotBlank @Size(max = 35) String unit,
    @NotNull PositionRole role,
    Boolean acting,
    @NotNull LocalDate validFrom,
    LocalDate validTo) {

  boolean isActing() {
    return Boolean.TRUE.equals(acting);
  }
}
