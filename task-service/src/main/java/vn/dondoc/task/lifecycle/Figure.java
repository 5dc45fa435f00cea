package vn.dondoc.task.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure that progress carries: an indicator of the dictionary with its value of the period and,
 * kept apart (rule R5), the cumulative one.
 */
@Schema(name = "ProgressFigure")
public record Figure(
    @Schema(description = "Code of the indicator") @NotBlank @Size(max = 60) String indicator,
    @Schema(description = "Value of the period") @NotNull BigDecimal value,
    @Schema(description = "Value since the beginning of the year") BigDecimal cumulative) {}
