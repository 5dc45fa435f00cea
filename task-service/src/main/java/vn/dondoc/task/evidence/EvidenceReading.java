package vn.dondoc.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.task.assignment.AssignmentRows;
import vn.dondoc.task.assignment.Viewer;

/** Opens evidence to whoever sees its assignment. */
@ApplicationScoped
public class EvidenceReading {

  @Inject AssignmentRows rows;
  @Inject EvidenceRegister register;
  @Inject EvidenceStorage storage;

  /** A file and its bytes, to be closed by the reader. */
  record Opened(EvidenceView file, InputStream content) {}

  @Transactional
  public List<EvidenceView> list(UUID assignmentId, Viewer viewer) {
    rows.require(assignmentId, viewer.unit());
    return register.of(assignmentId);
  }

  @Transactional
  Opened open(UUID assignmentId, UUID id, Viewer viewer) {
    rows.require(assignmentId, viewer.unit());
    EvidenceView file =
        register
            .find(assignmentId, id)
            .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
    try {
      return new Opened(file, storage.open(file.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
