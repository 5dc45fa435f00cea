package vn.dondoc.task.lifecycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result that a unit hands in for verification. */
@Schema(
    name = "SubmitAssignment",
    examples =
        """
          {
            "product": {"text": "Báo cáo số 12/BC-UBND ngày 20/6/2026"}
          }
          """)
public record SubmitAssignmentRequest(
    @Schema(description = "The product the task names, in words or by evidence") @Valid
        Product product,
    @Schema(description = "Why the product is waived, where there is none") @Size(max = 2000)
        String waiver) {

  /** What is handed in. */
  @Schema(name = "AssignmentProduct")
  public record Product(
      @Schema(description = "What it is, for example number and date of the document")
          @Size(max = 4000)
          String text,
      @Schema(description = "Ids of evidence files of this assignment") @Size(max = 50)
          List<@NotNull UUID> evidence) {

    boolean present() {
      return (text != null && !text.isBlank()) || (evidence != null && !evidence.isEmpty());
    }
  }

  /** Product or waiver are there (rule T9). */
  boolean bringsProduct() {
    return (product != null && product.present()) || (waiver != null && !waiver.isBlank());
  }

  List<UUID> evidence() {
    return product == null || product.evidence() == null ? List.of() : product.evidence();
  }
}
