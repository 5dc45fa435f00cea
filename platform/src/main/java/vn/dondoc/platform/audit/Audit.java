package vn.dondoc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.text.Sha256;

/** Writes the audit row of a change; only inside the transaction of that change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {

  private static final String SYSTEM = "system";

  @Inject EntityManager db;
  @Inject InstantSource clock;

  /**
   * A change by a person or client.
   *
   * @param action in the words of the API, for example {@code report.return}
   * @param before and {@code after} what changed, written as JSON; null where there is none
   * @param reason the reason given, null where none was asked for
   */
  public void record(
      Actor actor,
      String action,
      String objectType,
      Object objectId,
      Object before,
      Object after,
      String reason) {
    insert(
        actor.subject(),
        actor.unitId(),
        action,
        objectType,
        objectId.toString(),
        before,
        after,
        reason);
  }

  /** A change of one object by the system itself, for example by a sweep. */
  public void recordOwn(
      String action, String objectType, Object objectId, Object after, String reason) {
    insert(SYSTEM, null, action, objectType, objectId.toString(), null, after, reason);
  }

  /** A set-wise act of the system itself: one row with the count and a digest of the ids. */
  public void recordSet(String action, String objectType, Object objectId, Collection<UUID> ids) {
    insert(
        SYSTEM,
        null,
        action,
        objectType,
        objectId.toString(),
        null,
        Map.of("count", ids.size(), "sha256", digest(ids)),
        null);
  }

  private void insert(
      String subject,
      UUID unitId,
      String action,
      String objectType,
      String objectId,
      Object before,
      Object after,
      String reason) {
    db.createNativeQuery(
            """
            insert into audit (at, subject, unit_id, action, object_type, object_id, before, after, reason)
            values (:at, :subject, cast(:unit as uuid), :action, :type, :object, :before, :after, :reason)
            """)
        .setParameter("at", clock.instant())
        .setParameter("subject", subject)
        .setParameter("unit", unitId == null ? null : unitId.toString())
        .setParameter("action", action)
        .setParameter("type", objectType)
        .setParameter("object", objectId)
        .setParameter("before", before == null ? null : EventJson.write(before))
        .setParameter("after", after == null ? null : EventJson.write(after))
        .setParameter("reason", reason)
        .executeUpdate();
  }

  private static String digest(Collection<UUID> ids) {
    MessageDigest sha = Sha256.digest();
    ids.stream()
        .map(UUID::toString)
        .sorted()
        .forEach(id -> sha.update(id.getBytes(StandardCharsets.US_ASCII)));
    return HexFormat.of().formatHex(sha.digest());
  }
}
