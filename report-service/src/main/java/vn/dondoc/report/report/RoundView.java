package vn.dondoc.report.report;

import java.time.Instant;
import java.util.List;

/**
 * A round of a report.
 *
 * @param author subject of who wrote it; stays whoever approves or decides
 * @param approvedBy subject of the head who approved it, absent where the author filed it
 * @param submittedAt absent on a draft
 * @param decision absent while the receiver has not decided
 */
public record RoundView(
    int number,
    boolean nil,
    List<ReportContent.Section> sections,
    List<ReportContent.Figure> figures,
    String author,
    Instant savedAt,
    String approvedBy,
    Instant submittedAt,
    ReportRound.Decision decision,
    String decidedBy,
    Instant decidedAt,
    String reason) {}
