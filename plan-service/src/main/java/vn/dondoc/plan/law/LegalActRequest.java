package vn.dondoc.plan.law;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as it is registered.
 *
 * @param number and {@code symbol}: of "34/2007/PL-UBTVQH11" the number is 34, the symbol what
 *     follows the first slash
 * @param names words by which plans cite it without its number
 * @param inForceFrom first day in force, the date of the document where absent
 * @param inForceTo last day in force
 * @param replacedBy number and symbol of its successor, for example "10/2022/QH15"
 */
@Schema(
    examples =
        """
          {
            "type": "ORDINANCE",
            "number": "34",
            "symbol": "2007/PL-UBTVQH11",
            "date": "2007-04-20",
            "issuer": "Ủy ban Thường vụ Quốc hội",
            "subject": "Thực hiện dân chủ ở xã, phường, thị trấn",
            "names": ["Pháp lệnh thực hiện dân chủ"],
            "inForceFrom": "2007-07-01",
            "inForceTo": "2023-06-30",
            "replacedBy": "10/2022/QH15"
          }
          """)
public record LegalActRequest(
    @NotNull LegalActType type,
    @NotBlank @Size(max = 20) @Pattern(regexp = "[^/]*", message = "no slash") String number,
    @NotBlank @Size(max = 50) String symbol,
    @NotNull LocalDate date,
    @NotBlank @Size(max = 200) String issuer,
    @NotBlank @Size(max = 1000) String subject,
    @Size(max = 20) List<@NotBlank @Size(max = 200) String> names,
    LocalDate inForceFrom,
    LocalDate inForceTo,
    @Size(max = 80) String replacedBy) {

  LocalDate firstDay() {
    return inForceFrom == null ? date : inForceFrom;
  }

  List<String> citedAs() {
    return names == null ? List.of() : names;
  }
}
