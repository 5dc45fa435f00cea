package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A province made up for a plan from elsewhere: the agencies that the plan itself names, and a
 * stated number of districts and communes, under the codes for which the local identity provider
 * has accounts.
 */
public final class ProvinceOfPlan {

  private static final String ROOT = "H99";
  private static final String SINCE = "2000-01-01";
  private static final int FOCAL_NO = 3;
  private static final int FIRST_DISTRICT = 41;
  private static final int FIRST_COMMUNE = 61;

  private ProvinceOfPlan() {}

  /** Only the province itself, enough to read the document. */
  public static List<UnitSpec> root(String name) {
    return List.of(new UnitSpec(ROOT, name, "PEOPLES_COMMITTEE", "PROVINCE", null, SINCE));
  }

  /**
   * The units of a plan.
   *
   * @param preview what a dry run of the import read
   * @param districts 0 for a province without districts
   */
  public static List<UnitSpec> of(JsonNode preview, int districts, int communes) {
    List<UnitSpec> units = new ArrayList<>(root(preview.path("issuer").asText("UBND tỉnh")));
    agencies(preview, units);
    for (int d = 0; d < districts; d++) {
      units.add(
          committee(
              "H99.%02d".formatted(FIRST_DISTRICT + d),
              "UBND huyện số " + (d + 1),
              "DISTRICT",
              ROOT));
    }
    for (int c = 0; c < communes; c++) {
      String parent = districts == 0 ? ROOT : "H99.%02d".formatted(FIRST_DISTRICT + c % districts);
      String code =
          districts == 0
              ? "H99.%02d".formatted(FIRST_COMMUNE + c)
              : "%s.%02d".formatted(parent, 1 + c / districts);
      units.add(committee(code, "UBND xã số " + (c + 1), "COMMUNE", parent));
    }
    return units;
  }

  private static void agencies(JsonNode preview, List<UnitSpec> units) {
    units.add(new UnitSpec("H99.03", "Sở Nội vụ", "DEPARTMENT", "PROVINCE", ROOT, SINCE));
    int no = 1;
    for (JsonNode name : preview.path("names")) {
      String agency = name.path("name").asText();
      if (!name.path("found").asText().equals("NONE") || agency.equals("Sở Nội vụ")) {
        continue;
      }
      no += no == FOCAL_NO ? 1 : 0;
      units.add(
          new UnitSpec("H99.%02d".formatted(no++), agency, kind(agency), "PROVINCE", ROOT, SINCE));
    }
  }

  private static UnitSpec committee(String code, String name, String tier, String parent) {
    return new UnitSpec(code, name, "PEOPLES_COMMITTEE", tier, parent, SINCE);
  }

  private static String kind(String name) {
    if (name.contains("MTTQ") || name.contains("Mặt trận")) {
      return "FATHERLAND_FRONT";
    }
    if (name.startsWith("Công an") || name.startsWith("Bảo hiểm")) {
      return "VERTICAL_AGENCY";
    }
    if (name.startsWith("Công ty")) {
      return "ENTERPRISE";
    }
    return name.startsWith("Văn phòng") ? "OFFICE" : "DEPARTMENT";
  }
}
