package vn.dondoc.report.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.report.counter.StatusGroup;

/**
 * An assignment behind a number.
 *
 * @param lastDay the last permitted day, absent where none is resolved
 */
public record StatusRowView(
    UUID id,
    UUID taskId,
    int taskSeq,
    UUID unitId,
    String unitCode,
    String unitName,
    String occurrence,
    List<String> dimensions,
    AssignmentStatus status,
    StatusGroup state,
    boolean pastDue,
    boolean requested,
    int percent,
    Instant dueAt,
    LocalDate lastDay,
    Instant submittedAt,
    Instant completedAt) {}
