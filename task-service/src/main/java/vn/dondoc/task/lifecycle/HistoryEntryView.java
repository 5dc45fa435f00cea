package vn.dondoc.task.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.task.assignment.AssignmentAction;

/**
 * One act on an assignment as it was recorded; nothing later changes it.
 *
 * @param entry counts from 1
 * @param subject the provider's id of the author
 * @param state after the act
 */
@Schema(name = "AssignmentHistoryEntry")
public record HistoryEntryView(
    int entry,
    Instant at,
    AssignmentAction action,
    AssignmentStatus state,
    int percent,
    String subject,
    UUID unitId,
    Content content) {

  /**
   * What was said with it; what an act does not say is null.
   *
   * @param narrative of progress
   * @param product and {@code waiver} of what was handed in
   * @param note of a verification
   * @param reason of a return
   */
  @Schema(name = "AssignmentHistoryContent")
  public record Content(
      String narrative,
      List<Figure> figures,
      SubmitAssignmentRequest.Product product,
      String waiver,
      String note,
      String reason) {

    static final Content NOTHING = new Content(null, null, null, null, null, null);

    static Content of(RecordProgressRequest progress) {
      return new Content(progress.narrative(), progress.figures(), null, null, null, null);
    }

    static Content of(SubmitAssignmentRequest submission) {
      return new Content(null, null, submission.product(), submission.waiver(), null, null);
    }

    static Content ofNote(String note) {
      return new Content(null, null, null, null, note, null);
    }

    static Content ofReason(String reason) {
      return new Content(null, null, null, null, null, reason);
    }
  }
}
