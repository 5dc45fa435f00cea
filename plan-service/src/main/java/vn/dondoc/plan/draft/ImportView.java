package vn.dondoc.plan.draft;

import java.util.List;
import java.util.UUID;

/**
 * What an import read.
 *
 * @param planId the draft, absent on a dry run
 * @param version of the draft, for {@code If-Match}
 * @param names every agency the document names, with what it was found to be
 * @param warnings what a person should look at, with the lines of the document
 */
public record ImportView(
    UUID planId,
    Long version,
    boolean dryRun,
    String number,
    String symbol,
    String title,
    String documentDate,
    String issuer,
    String focalAgency,
    int tasks,
    int regimes,
    List<NameView> names,
    List<WarningView> warnings) {

  /**
   * An agency that the document names.
   *
   * @param kind UNIT, CLOSED_GROUP, OPEN_GROUP or UNKNOWN, as far as the words tell
   * @param leads how many rows it leads
   * @param found UNIT or GROUP where the registry knows it, else NONE
   */
  public record NameView(String name, String kind, long leads, String found) {}

  /**
   * A warning of the import.
   *
   * @param lines in reading order; of a text file the lines themselves
   * @param places where a person finds each of the lines in the file
   */
  public record WarningView(
      String code,
      String severity,
      String path,
      List<Integer> lines,
      List<PlaceView> places,
      String vi,
      String en) {}

  /** A place of the file in words: "bảng 2, hàng 5", "page 3, line 12". */
  public record PlaceView(String vi, String en) {}
}
