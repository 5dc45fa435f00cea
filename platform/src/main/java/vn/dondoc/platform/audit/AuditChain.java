package vn.dondoc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.platform.contract.audit.AuditHeadPublished;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.text.Sha256;
import vn.dondoc.platform.time.Sweep;

/**
 * The chain: each sealed row's hash covers its content and the hash before it. One replica seals at
 * a time; rows are sealed after their commit, in order of id, so that no transaction waits for the
 * chain.
 */
@ApplicationScoped
public class AuditChain implements Sweep {

  private static final int LOCK_SPACE = 0x617564;
  private static final int CHUNK = 1000;
  private static final String GENESIS = "";
  private static final String COLUMNS =
      "id, at, subject, cast(unit_id as text), action, object_type, object_id, before, after, reason";

  private static final String SEAL =
      """
      update audit set position = r.position, hash = r.hash
      from json_to_recordset(cast(:rows as json)) as r(id bigint, position bigint, hash text)
      where audit.id = r.id
      """;

  @Inject EntityManager db;
  @Inject Outbox outbox;

  @ConfigProperty(name = "quarkus.application.name")
  String service;

  private record Seal(long id, long position, String hash) {}

  /** Where the chain stands: how many rows are sealed and the last hash. */
  public record Head(long position, String hash) {}

  /**
   * What a check of the whole chain found.
   *
   * @param brokenAt id of the first row that was altered, or whose predecessor was removed; null
   *     where all is whole
   */
  public record Verification(long position, String hash, boolean whole, Long brokenAt) {}

  @Override
  public String name() {
    return "audit-seal";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    Tuple locked =
        (Tuple)
            db.createNativeQuery("select pg_try_advisory_xact_lock(:space, 0)", Tuple.class)
                .setParameter("space", LOCK_SPACE)
                .getSingleResult();
    if (!locked.get(0, Boolean.class)) {
      return false;
    }
    List<Tuple> rows =
        tuples(
            "select " + COLUMNS + " from audit where position is null order by id limit " + CHUNK);
    if (rows.isEmpty()) {
      return false;
    }
    Head head = head();
    List<Seal> seals = new ArrayList<>();
    for (Tuple row : rows) {
      head = new Head(head.position() + 1, hash(head.hash(), row));
      seals.add(new Seal(row.get(0, Number.class).longValue(), head.position(), head.hash()));
    }
    db.createNativeQuery(SEAL).setParameter("rows", EventJson.write(seals)).executeUpdate();
    outbox.add(new AuditHeadPublished(service, head.position(), head.hash()));
    return rows.size() == CHUNK;
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return db.createNativeQuery("select 1 from audit where position is null limit 1")
        .getResultList()
        .size();
  }

  private Head head() {
    List<Tuple> last =
        tuples(
            "select position, hash from audit where position is not null order by position desc limit 1");
    return last.isEmpty()
        ? new Head(0, GENESIS)
        : new Head(
            last.getFirst().get(0, Number.class).longValue(), last.getFirst().get(1, String.class));
  }

  /** Recomputes every hash. */
  @Transactional
  public Verification verify() {
    Head head = new Head(0, GENESIS);
    while (true) {
      List<Tuple> rows =
          tuples(
              "select "
                  + COLUMNS
                  + ", position, hash from audit where position > "
                  + head.position()
                  + " order by position limit "
                  + CHUNK);
      if (rows.isEmpty()) {
        return new Verification(head.position(), head.hash(), true, null);
      }
      for (Tuple row : rows) {
        String hash = hash(head.hash(), row);
        long position = row.get(10, Number.class).longValue();
        if (position != head.position() + 1 || !hash.equals(row.get(11, String.class))) {
          return new Verification(
              head.position(), head.hash(), false, row.get(0, Number.class).longValue());
        }
        head = new Head(position, hash);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> tuples(String sql) {
    return db.createNativeQuery(sql, Tuple.class).getResultList();
  }

  private static String hash(String before, Tuple row) {
    MessageDigest sha = Sha256.digest();
    sha.update(before.getBytes(StandardCharsets.US_ASCII));
    for (int column = 0; column < 10; column++) {
      // With its length, so that nothing can be moved from one column to the next unseen.
      Object value = row.get(column);
      byte[] text = Objects.toString(value, "").getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(4).putInt(value == null ? -1 : text.length).flip());
      sha.update(text);
    }
    return HexFormat.of().formatHex(sha.digest());
  }
}
