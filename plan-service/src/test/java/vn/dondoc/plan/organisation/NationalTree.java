package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * Trees of the size of the country (domain.md 3.7) with invented names: before 1 July 2025 63
 * provinces, 700 districts, 10,600 communes; after it 34 provinces with their departments and 3,321
 * communes. The same at every call.
 */
public final class NationalTree {

  public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  public static final int PROVINCES_BEFORE = 63;
  public static final int DISTRICTS_BEFORE = 700;
  public static final int COMMUNES_BEFORE = 10_600;
  public static final int PROVINCES = 34;
  public static final int COMMUNES = 3_321;
  public static final int DEPARTMENTS = 14;

  private NationalTree() {}

  public static List<UnitRow> before() {
    List<UnitRow> rows = new ArrayList<>();
    int district = 0;
    for (int p = 0; p < PROVINCES_BEFORE; p++) {
      String province = province(p);
      rows.add(row(province, "tỉnh", "PROVINCE", null, Timelines.BEGAN));
      for (int d = 0; d < share(DISTRICTS_BEFORE, PROVINCES_BEFORE, p); d++) {
        String code = "%s.%02d".formatted(province, d + 10);
        rows.add(row(code, "huyện", "DISTRICT", province, Timelines.BEGAN));
        for (int c = 0; c < share(COMMUNES_BEFORE, DISTRICTS_BEFORE, district); c++) {
          rows.add(row("%s.%02d".formatted(code, c + 1), "xã", "COMMUNE", code, Timelines.BEGAN));
        }
        district++;
      }
    }
    return rows;
  }

  public static List<UnitRow> after() {
    List<UnitRow> rows = new ArrayList<>();
    for (int p = 0; p < PROVINCES; p++) {
      String province = province(p);
      rows.add(row(province, "tỉnh", "PROVINCE", null, REFORM));
      for (int d = 1; d <= DEPARTMENTS; d++) {
        rows.add(
            new UnitRow(
                "%s.%02d".formatted(province, d),
                "Sở số " + d,
                UnitKind.DEPARTMENT,
                "PROVINCE",
                province,
                REFORM,
                null,
                null));
      }
      for (int c = 1; c <= share(COMMUNES, PROVINCES, p); c++) {
        rows.add(row(commune(p, c), "xã", "COMMUNE", province, REFORM));
      }
    }
    return rows;
  }

  public static String province(int number) {
    return "H%02d".formatted(number + 1);
  }

  public static String commune(int province, int number) {
    return "%s.N%03d".formatted(province(province), number);
  }

  /** How many of {@code all} belong to the {@code at}-th of {@code among}. */
  public static int share(int all, int among, int at) {
    return all / among + (at < all % among ? 1 : 0);
  }

  private static UnitRow row(String code, String sort, String tier, String parent, LocalDate from) {
    String name = "UBND " + sort + " Mẫu " + code;
    return new UnitRow(code, name, UnitKind.PEOPLES_COMMITTEE, tier, parent, from, null, null);
  }

  /** In the columns of the import. */
  public static String csv(List<UnitRow> rows) {
    return rows.stream()
        .map(
            r ->
                String.join(
                    ",",
                    r.code(),
                    r.name(),
                    r.kind().name(),
                    r.tier(),
                    r.parent() == null ? "" : r.parent(),
                    r.validFrom().toString(),
                    ""))
        .collect(Collectors.joining("\n", String.join(",", UnitRegistration.COLUMNS) + "\n", "\n"));
  }
}
