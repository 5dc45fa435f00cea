package vn.dondoc.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.problem.DomainException;

/** Which evidence belongs to which assignment. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EvidenceRegister {

  private static final String COLUMNS =
      "id, filename, content_type, size, sha256, subject, added_at";

  @Inject EntityManager db;

  EvidenceView add(
      UUID assignmentId,
      String filename,
      EvidenceType type,
      long size,
      String sha256,
      String subject,
      Instant now) {
    return read(db.createNativeQuery(
                "insert into evidence (id, assignment_id, filename, content_type, size, sha256, subject, added_at)"
                    + " values (uuidv7(), :assignment, :filename, :type, :size, :sha256, :subject, :now)"
                    + " returning "
                    + COLUMNS,
                Tuple.class)
            .setParameter("assignment", assignmentId)
            .setParameter("filename", filename)
            .setParameter("type", type.mediaType())
            .setParameter("size", size)
            .setParameter("sha256", sha256)
            .setParameter("subject", subject)
            .setParameter("now", now))
        .getFirst();
  }

  List<EvidenceView> of(UUID assignmentId) {
    return read(
        db.createNativeQuery(
                "select "
                    + COLUMNS
                    + " from evidence where assignment_id = :assignment order by id",
                Tuple.class)
            .setParameter("assignment", assignmentId));
  }

  Optional<EvidenceView> find(UUID assignmentId, UUID id) {
    return read(
            db.createNativeQuery(
                    "select "
                        + COLUMNS
                        + " from evidence where assignment_id = :assignment and id = :id",
                    Tuple.class)
                .setParameter("assignment", assignmentId)
                .setParameter("id", id))
        .stream()
        .findFirst();
  }

  /** Refuses evidence that was not added to this assignment; {@code pointer} is the list's. */
  public void requireAll(UUID assignmentId, List<UUID> ids, String pointer) {
    if (ids.isEmpty()) {
      return;
    }
    List<UUID> there = of(assignmentId).stream().map(EvidenceView::id).toList();
    for (int i = 0; i < ids.size(); i++) {
      if (!there.contains(ids.get(i))) {
        throw DomainException.of(
            pointer + "/" + i, EvidenceProblem.EVIDENCE_UNKNOWN, ids.get(i).toString());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<EvidenceView> read(Query query) {
    return ((List<Tuple>) query.getResultList()).stream().map(EvidenceRegister::view).toList();
  }

  private static EvidenceView view(Tuple row) {
    return new EvidenceView(
        row.get("id", UUID.class),
        row.get("filename", String.class),
        row.get("content_type", String.class),
        row.get("size", Number.class).longValue(),
        row.get("sha256", String.class),
        row.get("subject", String.class),
        row.get("added_at", Instant.class));
  }
}
