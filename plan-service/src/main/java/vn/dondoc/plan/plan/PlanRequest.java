package vn.dondoc.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.plan.plan.PlanHead.Appendix;
import vn.dondoc.plan.plan.PlanHead.Footnote;
import vn.dondoc.plan.plan.PlanHead.LegalBasis;
import vn.dondoc.plan.plan.PlanHead.Parent;
import vn.dondoc.plan.plan.PlanHead.Part;
import vn.dondoc.plan.plan.PlanHead.Recipient;
import vn.dondoc.plan.plan.PlanHead.Signer;
import vn.dondoc.platform.contract.plan.Relation;

/**
 * The head of a plan as it is drafted or changed. Number, date and signer may be left out of a
 * draft; they are needed to issue it.
 *
 * @param instrumentType KE_HOACH, QUYET_DINH, CHUONG_TRINH, DE_AN, CONG_VAN, or any words; a plan
 *     by default
 * @param issuer organisation code of the issuing unit
 * @param focal organisation code of the focal agency; the caller's unit by default
 * @param tolerantBefore whether "trước ngày D" lets D itself pass; strict by default
 */
@Schema(
    examples =
        """
          {
            "instrumentType": "KE_HOACH",
            "number": "45",
            "symbol": "KH-UBND",
            "title": "Kế hoạch cải thiện Chỉ số PAPI năm 2026",
            "years": [2026],
            "indices": ["PAPI"],
            "place": "Thanh Giang",
            "documentDate": "2026-02-10",
            "issuer": "H99",
            "focal": "H99.03",
            "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Nguyễn Văn A"},
            "legalBases": [{"type": "Nghị quyết", "number": "76/NQ-CP", "date": "2021-07-15", "issuer": "Chính phủ"}],
            "purposes": ["Nâng cao chất lượng phục vụ người dân"],
            "recipients": [{"name": "Các sở, ban, ngành", "mark": "t/h"}],
            "tolerantBefore": false,
            "parts": [{"number": "I", "title": "Mục đích, yêu cầu"}],
            "appendices": [
              {"name": "Phụ lục 1", "number": "I", "title": "Phân công nhiệm vụ",
               "reference": {"number": "45", "symbol": "KH-UBND", "date": "2026-02-10"}}
            ],
            "footnotes": [{"mark": "1", "text": "Kế hoạch số 27/KH-UBND ngày 09/02/2026"}],
            "parents": [{"number": "7", "symbol": "KH-BCĐ", "date": "2026-01-05", "issuer": "Ban Chỉ đạo"}]
          }
          """)
public record PlanRequest(
    @Size(max = 100) String instrumentType,
    @Size(max = 20) String number,
    @Size(max = 50) String symbol,
    @NotBlank @Size(max = 1000) String title,
    @NotEmpty @Size(max = 10) List<@NotNull @Min(2000) @Max(2100) Integer> years,
    @NotNull @Size(max = 10) List<@NotBlank @Size(max = 50) String> indices,
    @Size(max = 100) String place,
    LocalDate documentDate,
    @NotBlank @Size(max = 35) String issuer,
    @Size(max = 35) String focal,
    @Valid Signer signer,
    @Size(max = 100) List<@NotNull @Valid LegalBasis> legalBases,
    @Size(max = 50) List<@NotBlank @Size(max = 5000) String> purposes,
    @Size(max = 50) List<@NotBlank @Size(max = 5000) String> requirements,
    @Size(max = 100) List<@NotNull @Valid Recipient> recipients,
    @Size(max = 50) List<@NotNull @Valid Related> related,
    boolean tolerantBefore,
    @Size(max = 50) List<@NotNull @Valid Part> parts,
    @Size(max = 20) List<@NotNull @Valid Appendix> appendices,
    @Size(max = 200) List<@NotNull @Valid Footnote> footnotes,
    @Size(max = 20) List<@NotNull @Valid Parent> parents) {

  /** Another unit concerned with the plan: standing agency, monitor. */
  public record Related(@NotBlank @Size(max = 35) String unit, @NotNull Relation relation) {}

  public PlanHead head() {
    return new PlanHead(
        InstrumentType.printed(Objects.requireNonNullElse(instrumentType, "KE_HOACH")),
        number,
        symbol,
        title,
        years,
        indices,
        place,
        documentDate,
        signer,
        orEmpty(legalBases),
        orEmpty(purposes),
        orEmpty(requirements),
        orEmpty(recipients),
        tolerantBefore,
        parts,
        appendices,
        footnotes,
        parents);
  }

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
