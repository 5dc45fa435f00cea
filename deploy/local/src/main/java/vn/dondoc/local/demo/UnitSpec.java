package vn.dondoc.local.demo;

import java.util.Locale;

/** A unit of the province that is played, with the two accounts that act for it. */
public record UnitSpec(
    String code,
    String name,
    String kind,
    String tier,
    String parent,
    String validFrom,
    String validTo) {

  public static final String HEADER = "code,name,kind,tier,parent,validFrom,validTo\n";

  String csv() {
    return "%s,\"%s\",%s,%s,%s,%s,%s\n"
        .formatted(
            code,
            name.replace("\"", "\"\""),
            kind,
            tier,
            parent == null ? "" : parent,
            validFrom,
            validTo == null ? "" : validTo);
  }

  /** The officer's account. */
  public String officer() {
    return "u." + code.toLowerCase(Locale.ROOT);
  }

  /** The account of the head. */
  public String head() {
    return "h." + code.toLowerCase(Locale.ROOT);
  }

  boolean takesOrders() {
    return !kind.equals("FATHERLAND_FRONT") && !kind.equals("MASS_ORGANISATION");
  }
}
