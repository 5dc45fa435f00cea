package vn.dondoc.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.AssignmentRows;
import vn.dondoc.task.assignment.Viewer;

/** Adds a file to an assignment of the caller's unit. */
@ApplicationScoped
public class EvidenceAddition {

  static final int MOST_MEGABYTES = 10;
  private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

  @Inject AssignmentRows rows;
  @Inject EvidenceRegister register;
  @Inject EvidenceStorage storage;
  @Inject Audit audit;
  @Inject InstantSource clock;

  @Transactional
  public EvidenceView add(
      UUID assignmentId, String filename, String contentType, byte[] content, Viewer viewer) {
    AssignmentRow row = rows.lock(assignmentId, viewer.unit());
    AssignmentAction.ADD_EVIDENCE.requirePermission(viewer.actor(), row);
    AssignmentAction.ADD_EVIDENCE.requireState(row);
    EvidenceType type = check(filename, contentType, content);
    String sha256 = sha256(content);
    store(sha256, content);
    EvidenceView added =
        register.add(
            assignmentId,
            filename,
            type,
            content.length,
            sha256,
            viewer.actor().subject(),
            clock.instant());
    audit.record(
        viewer.actor(), "assignment.add_evidence", "assignment", assignmentId, null, added, null);
    return added;
  }

  private static EvidenceType check(String filename, String contentType, byte[] content) {
    EvidenceType type =
        EvidenceType.of(contentType)
            .orElseThrow(
                () ->
                    new DomainException(
                        EvidenceProblem.EVIDENCE_TYPE, String.valueOf(contentType)));
    if (content.length == 0) {
      throw new DomainException(EvidenceProblem.EVIDENCE_EMPTY);
    }
    if (content.length > MOST_BYTES) {
      throw new DomainException(EvidenceProblem.EVIDENCE_TOO_LARGE, MOST_MEGABYTES);
    }
    if (filename.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
        || !type.names(filename)) {
      throw new DomainException(
          List.of(new FieldError("?filename", EvidenceProblem.EVIDENCE_NAME, type.ending())),
          EvidenceProblem.EVIDENCE_NAME,
          type.ending());
    }
    if (!type.begins(content)) {
      throw new DomainException(EvidenceProblem.EVIDENCE_CONTENT, type.mediaType());
    }
    return type;
  }

  private void store(String sha256, byte[] content) {
    try {
      storage.put(sha256, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
