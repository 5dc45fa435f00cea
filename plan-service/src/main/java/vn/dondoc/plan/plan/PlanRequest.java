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
import vn.dondoc.platform.contract.plan.Relation;

/**
 * The head of a plan as it is drafted or changed. Number, date and signer may be left out of a
 * draft; they are needed to issue it.
 *
 * @param issuer organisation code of the issuing unit
 * @param focal organisation code of the focal agency; the caller's unit by default
 * @param tolerantBefore whether "trước ngày D" lets D itself pass; strict by default
 */
@Schema(
    examples =
        """
          {
            "instrumentType": "Kế hoạch",
            "number": "45",
            "symbol": "KH-UBND",
            "title": "Kế hoạch cải thiện Chỉ số PAPI năm 2026",
            "years": [2026],
            "indices": ["PAPI"],
            "documentDate": "2026-02-10",
            "issuer": "H99",
            "focal": "H99.03",
            "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Nguyễn Văn A"},
            "legalBases": [{"type": "Nghị quyết", "number": "76/NQ-CP", "date": "2021-07-15", "issuer": "Chính phủ"}],
            "purposes": ["Nâng cao chất lượng phục vụ người dân"],
            "recipients": [{"name": "Các sở, ban, ngành", "mark": "t/h"}],
            "tolerantBefore": false
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
    @Size(max = 100) @Valid List<Basis> legalBases,
    @Size(max = 50) List<@NotBlank @Size(max = 5000) String> purposes,
    @Size(max = 50) List<@NotBlank @Size(max = 5000) String> requirements,
    @Size(max = 100) @Valid List<To> recipients,
    @Size(max = 50) @Valid List<Related> related,
    boolean tolerantBefore) {

  /** Who signs, with capacity (TM., KT., TL., TUQ., Q.). */
  public record Signer(
      @NotBlank @Size(max = 10) String capacity,
      @NotBlank @Size(max = 100) String position,
      @NotBlank @Size(max = 100) String name) {}

  /** A document or result that the plan rests on. */
  public record Basis(
      @NotBlank @Size(max = 200) String type,
      @Size(max = 100) String number,
      LocalDate date,
      @Size(max = 300) String issuer) {}

  /** A recipient with its mark. */
  public record To(@NotBlank @Size(max = 500) String name, @Size(max = 50) String mark) {}

  /** Another unit concerned with the plan: standing agency, monitor. */
  public record Related(@NotBlank @Size(max = 35) String unit, @NotNull Relation relation) {}

  PlanHead head() {
    return new PlanHead(
        Objects.requireNonNullElse(instrumentType, "Kế hoạch"),
        number,
        symbol,
        title,
        years,
        indices,
        place,
        documentDate,
        signer == null
            ? null
            : new PlanHead.Signer(signer.capacity(), signer.position(), signer.name()),
        orEmpty(legalBases).stream()
            .map(b -> new PlanHead.LegalBasis(b.type(), b.number(), b.date(), b.issuer()))
            .toList(),
        orEmpty(purposes),
        orEmpty(requirements),
        orEmpty(recipients).stream().map(r -> new PlanHead.Recipient(r.name(), r.mark())).toList(),
        tolerantBefore);
  }

  static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
