package vn.dondoc.task.lifecycle;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The focal agency's remark when it confirms a result. */
@Schema(
    name = "VerifyAssignment",
    examples =
        """
          {"note": "Đạt yêu cầu"}
          """)
public record VerifyAssignmentRequest(
    @Schema(description = "Remark for the unit") @Size(max = 2000) String note) {}
