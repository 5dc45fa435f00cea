package vn.dondoc.task.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.HistoryAction;

/**
 * One act on an assignment as it was recorded; nothing later changes it.
 *
 * @param entry counts from 1
 * @param subject the provider's id of the author, {@code system} where nobody did it
 * @param state after the act
 */
@Schema(name = "AssignmentHistoryEntry")
public record HistoryEntryView(
    int entry,
    Instant at,
    HistoryAction action,
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
   * @param reason of a return, or of a change of the plan
   * @param document by which the plan was changed
   * @param transfer to the heir of its unit
   */
  @Schema(name = "AssignmentHistoryContent")
  public record Content(
      String narrative,
      List<Figure> figures,
      SubmitAssignmentRequest.Product product,
      String waiver,
      String note,
      String reason,
      String document,
      Transfer transfer) {

    /**
     * By which act the assignment passed from whom to whom, each by the name of then.
     *
     * @param act number and symbol of the act
     */
    @Schema(name = "AssignmentTransfer")
    public record Transfer(
        UUID actId, String act, AssignmentRow.UnitView from, AssignmentRow.UnitView to) {}

    static final Content NOTHING = new Content(null, null, null, null, null, null, null, null);

    static Content of(RecordProgressRequest progress) {
      return new Content(
          progress.narrative(), progress.figures(), null, null, null, null, null, null);
    }

    static Content of(SubmitAssignmentRequest submission) {
      return new Content(
          null, null, submission.product(), submission.waiver(), null, null, null, null);
    }

    static Content ofNote(String note) {
      return new Content(null, null, null, null, note, null, null, null);
    }

    static Content ofReason(String reason) {
      return new Content(null, null, null, null, null, reason, null, null);
    }

    /** Why the plan changed something. */
    public static Content ofPlan(String reason, String document) {
      return new Content(null, null, null, null, null, reason, document, null);
    }
  }
}
