package vn.dondoc.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report is returned. */
public record ReturnReportRequest(@NotBlank @Size(max = 2000) String reason) {}
