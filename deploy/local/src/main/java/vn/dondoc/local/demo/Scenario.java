package vn.dondoc.local.demo;

import java.util.List;
import java.util.Map;

/**
 * Who behaves how in the year that is played, by organisation code; whoever is not named reports in
 * time.
 *
 * @param silent never does anything
 * @param nil files "không phát sinh" each time
 * @param late files the first report two days after it was due
 * @param returned gets the first report sent back and files it again
 */
public record Scenario(String silent, String nil, String late, String returned) {

  /** The last four of the communes. */
  public static Scenario of(List<UnitSpec> units) {
    List<String> communes =
        units.stream()
            .filter(u -> u.tier().equals("COMMUNE"))
            .map(UnitSpec::code)
            .toList()
            .reversed();
    return new Scenario(communes.get(0), communes.get(1), communes.get(2), communes.get(3));
  }

  Map<String, String> inWords() {
    return Map.of(
        silent,
        "im lặng / silent",
        nil,
        "không phát sinh / nil",
        late,
        "nộp muộn / late",
        returned,
        "bị trả lại / returned");
  }
}
