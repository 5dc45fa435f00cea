package vn.dondoc.plan.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person who joins, with the first position.
 *
 * @param subject the identity provider's id, absent until the account exists
 */
@Schema(
    examples =
        """
          {
            "code": "CB001",
            "name": "Nguyễn Văn Mẫu",
            "position": {"unit": "H99.03", "role": "OFFICER", "validFrom": "2026-03-01"}
          }
          """)
public record JoinRequest(
    @NotBlank @Size(max = 50) String code,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 200) String subject,
    @NotNull @Valid PositionRequest position) {}
