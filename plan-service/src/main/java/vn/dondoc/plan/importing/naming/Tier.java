package vn.dondoc.plan.importing.naming;

/** The level of the issuing people's committee; completes names printed without one. */
public enum Tier {
  PROVINCE("tỉnh"),
  DISTRICT("huyện"),
  COMMUNE("xã");

  private final String word;

  Tier(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
