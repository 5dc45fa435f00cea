package vn.dondoc.task.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the focal agency sends a result back. */
@Schema(
    name = "ReturnAssignment",
    examples =
        """
          {"reason": "Thiếu phụ lục số liệu"}
          """)
public record ReturnAssignmentRequest(
    @Schema(description = "What is missing or wrong") @NotBlank @Size(max = 2000) String reason) {}
