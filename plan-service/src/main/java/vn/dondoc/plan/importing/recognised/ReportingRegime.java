package vn.dondoc.plan.importing.recognised;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reporting regime ("chế độ báo cáo") found in prose; what the text leaves open is listed.
 *
 * @param kind report, plan of one's own, review
 * @param who as printed, null when the sentence names nobody
 * @param to as printed, null when a review names nobody
 * @param through who collects the reports, null when nobody does
 * @param periods what is reported on; never empty
 * @param due null when not stated
 * @param cutOff null when not stated
 * @param embeddedIn the report that holds this one as a section (rule R6), null when it stands
 *     alone
 * @param text the sentence
 * @param missing names of the components a person has to give
 */
public record ReportingRegime(
    Kind kind,
    @Nullable String who,
    @Nullable String to,
    @Nullable String through,
    List<ReportPeriod> periods,
    @Nullable RegimeDue due,
    @Nullable DataCutOff cutOff,
    @Nullable String embeddedIn,
    String text,
    int line,
    List<String> missing) {

  /** What is sent. */
  public enum Kind {
    REPORT,
    /** The plan of a unit for its own work. */
    SUB_PLAN,
    /** "sơ kết, tổng kết" */
    REVIEW,
    /** Difficulties and proposals ("vướng mắc, kiến nghị"), whenever there are any. */
    DIFFICULTY
  }

  public ReportingRegime {
    periods = List.copyOf(periods);
    missing = List.copyOf(missing);
  }

  /** 0 to 1, see {@link Confidence}: less for every component that a person has to give. */
  public double confidence() {
    return Math.pow(Confidence.REPAIRED, missing.size());
  }
}
