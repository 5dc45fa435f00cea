package vn.dondoc.task.lifecycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the unit is. */
@Schema(
    name = "RecordProgress",
    examples =
        """
          {
            "percent": 60,
            "narrative": "Đã niêm yết 100% thủ tục tại bộ phận một cửa",
            "figures": [{"indicator": "DVC_TRUC_TUYEN", "value": 82.5, "cumulative": 79.1}]
          }
          """)
public record RecordProgressRequest(
    @Schema(description = "0 to 100") @NotNull @Min(0) @Max(100) Integer percent,
    @Schema(description = "What was done, in words") @NotBlank @Size(max = 8000) String narrative,
    @Schema(description = "Figures of indicators") @Size(max = 100)
        List<@NotNull @Valid Figure> figures) {}
