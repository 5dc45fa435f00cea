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
  private static final int FIRST_AGENCY = 13;
  private static final int FIRST_DISTRICT = 41;
  private static final int FIRST_COMMUNE = 61;

  private final String validTo;
  private final List<UnitSpec> units = new ArrayList<>();

  /**
   * @param validTo the last day of its agencies, districts and communes, null while they last
   */
  private ProvinceOfPlan(String name, String validTo) {
    this.validTo = validTo;
    units.add(new UnitSpec(ROOT, name, "PEOPLES_COMMITTEE", "PROVINCE", null, SINCE, null));
  }

  /** Only the province itself, enough to read the document. */
  public static List<UnitSpec> root(String name) {
    return new ProvinceOfPlan(name, null).units;
  }

  /**
   * The units of a plan.
   *
   * @param preview what a dry run of the import read
   * @param districts 0 for a province without districts
   * @param validTo the last day of its agencies, districts and communes, null while they last
   */
  public static List<UnitSpec> of(JsonNode preview, int districts, int communes, String validTo) {
    ProvinceOfPlan province =
        new ProvinceOfPlan(preview.path("issuer").asText("UBND tỉnh"), validTo);
    province.agencies(preview);
    province.territory(districts, communes);
    return province.units;
  }

  private void territory(int districts, int communes) {
    for (int d = 0; d < districts; d++) {
      add(
          "H99.%02d".formatted(FIRST_DISTRICT + d),
          "UBND huyện số " + (d + 1),
          "PEOPLES_COMMITTEE",
          "DISTRICT",
          ROOT);
    }
    for (int c = 0; c < communes; c++) {
      String parent = districts == 0 ? ROOT : "H99.%02d".formatted(FIRST_DISTRICT + c % districts);
      String code =
          districts == 0
              ? "H99.%02d".formatted(FIRST_COMMUNE + c)
              : "%s.%02d".formatted(parent, 1 + c / districts);
      add(code, "UBND xã số " + (c + 1), "PEOPLES_COMMITTEE", "COMMUNE", parent);
    }
  }

  private void agencies(JsonNode preview) {
    units.add(new UnitSpec("H99.03", "Sở Nội vụ", "DEPARTMENT", "PROVINCE", ROOT, SINCE, null));
    int no = FIRST_AGENCY;
    for (JsonNode name : preview.path("names")) {
      String agency = name.path("name").asText();
      if (name.path("found").asText().equals("NONE") && !agency.equals("Sở Nội vụ")) {
        add("H99.%02d".formatted(no++), agency, kind(agency), "PROVINCE", ROOT);
      }
    }
  }

  private void add(String code, String name, String kind, String tier, String parent) {
    units.add(new UnitSpec(code, name, kind, tier, parent, SINCE, validTo));
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
