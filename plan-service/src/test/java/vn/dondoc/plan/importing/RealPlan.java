package vn.dondoc.plan.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The five real plans and what an import of each must give. */
enum RealPlan {
  VINH_LINH(
      "000_f1912bd621b66ad6",
      "Vinh Linh district 2024",
      new ExpectedPlan(
          41,
          List.of(),
          Map.ofEntries(
              Map.entry("numberStatus", "BLANK"),
              Map.entry("symbol", "KH-UBND"),
              Map.entry("issuer", "UBND huyện Vĩnh Linh"),
              Map.entry("dateParts", Expectations.parts(null, 2, 2024)),
              Map.entry("year", "2024"),
              Map.entry("indices", "PAPI, SIPAS"),
              Map.entry("signer", "Thái Văn Thành"),
              Map.entry("signerCapacity", "TM."),
              Map.entry("signerPosition", "CHỦ TỊCH"),
              Map.entry("purposes", "3"),
              Map.entry("requirements", "2")),
          Set.of("LEAD_MISSING", "NUMBER_BLANK", "DATE_BLANK"),
          List.of(),
          8)),
  NINH_THUAN("001_fab2b8b5aaab9efd", "Ninh Thuan province 2020", null),
  SOC_TRANG("002_189dfa3b9a44912a", "Soc Trang province 2023", null),
  DUC_HOP(
      "003_312b981cc8edebe0",
      "Duc Hop commune 2023",
      new ExpectedPlan(
          0,
          List.of(),
          Map.ofEntries(
              Map.entry("numberStatus", "BLANK"),
              Map.entry("symbol", "KH-UBND"),
              Map.entry("issuer", "UBND xã Đức Hợp"),
              Map.entry("date", "2023-01-19"),
              Map.entry("year", "2023"),
              Map.entry("indices", "PAPI"),
              Map.entry("signer", "Nguyễn Thị Hằng"),
              Map.entry("signerCapacity", "TM."),
              Map.entry("signerPosition", "CHỦ TỊCH"),
              Map.entry("purposes", "3"),
              Map.entry("requirements", "3")),
          Set.of(
              "APPENDIX_MISSING",
              "DUE_ON_WEEKEND",
              "REPORT_PERIOD_LENGTH",
              "CUTOFF_NOT_BEFORE_DUE"),
          List.of(
              report(LocalDate.of(2023, 6, 2), LocalDate.of(2023, 5, 31)),
              report(LocalDate.of(2023, 10, 24), LocalDate.of(2023, 10, 25))),
          5)),
  KON_RAY("004_94607d178aca63cb", "Kon Ray district 2024 (appendix)", null);

  private final String file;
  private final String title;
  private final @Nullable ExpectedPlan known;

  /**
   * @param known of a plan that has no truth file
   */
  RealPlan(String file, String title, @Nullable ExpectedPlan known) {
    this.file = file;
    this.title = title;
    this.known = known;
  }

  /** Both reports of the commune run from 1 November of the year before. */
  private static ExpectedPlan.Regime report(LocalDate lastDay, LocalDate dataTo) {
    return new ExpectedPlan.Regime(
        Set.of(), "Văn phòng UBND xã", null, lastDay, LocalDate.of(2022, 11, 1), dataTo);
  }

  PlanComparison compare() throws IOException {
    ExpectedPlan expected = known == null ? TruthFile.expected(RealPlans.truth(file)) : known;
    return new PlanComparison(title, RealPlans.read(file), expected);
  }
}
