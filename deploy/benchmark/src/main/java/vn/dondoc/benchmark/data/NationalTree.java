package vn.dondoc.benchmark.data;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.local.demo.UnitSpec;

/**
 * The tree before July 2025 in size (domain.md 3.7): 63 provinces, 700 districts, 10,600 communes.
 */
public final class NationalTree {

  private static final int PROVINCES = 63;
  private static final int DISTRICTS = 700;
  private static final int COMMUNES = 10_600;
  private static final String BEGAN = "2011-01-01";

  private NationalTree() {}

  public static List<UnitSpec> units() {
    List<UnitSpec> units = new ArrayList<>();
    int districts = 0;
    for (int p = 0; p < PROVINCES; p++) {
      String province = "H%02d".formatted(p + 1);
      units.add(unit(province, "UBND tỉnh số " + (p + 1), "PROVINCE", null));
      for (int d = 0; d < share(DISTRICTS, PROVINCES, p); d++) {
        String district = "%s.%02d".formatted(province, d + 10);
        units.add(unit(district, "UBND huyện số " + (d + 1), "DISTRICT", province));
        for (int c = 0; c < share(COMMUNES, DISTRICTS, districts); c++) {
          units.add(
              unit(
                  "%s.%02d".formatted(district, c + 1),
                  "UBND xã số " + (c + 1),
                  "COMMUNE",
                  district));
        }
        districts++;
      }
    }
    return units;
  }

  /** How many of all belong to one of so many. */
  private static int share(int all, int among, int at) {
    return all / among + (at < all % among ? 1 : 0);
  }

  private static UnitSpec unit(String code, String name, String tier, String parent) {
    return new UnitSpec(code, name, "PEOPLES_COMMITTEE", tier, parent, BEGAN, null);
  }
}
