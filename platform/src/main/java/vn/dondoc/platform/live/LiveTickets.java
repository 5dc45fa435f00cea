package vn.dondoc.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.text.Sha256;

/**
 * One-use tickets: a browser's EventSource can send no bearer token, and a token in an address
 * would be written into logs and be good for everything. A ticket is good for one stream, once, for
 * a minute of the wall, whatever the domain's clock says; the database keeps its hash only.
 */
@ApplicationScoped
public class LiveTickets {

  /** Seconds within which a ticket must be handed in. */
  public static final int GOOD_FOR_SECONDS = 60;

  private static final int RANDOM_BYTES = 32;
  private static final String GOOD =
      "issued_at > clock_timestamp() - interval '" + GOOD_FOR_SECONDS + " seconds'";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Session db;

  /**
   * A ticket of the caller for a stream.
   *
   * @param path of the stream
   */
  @Transactional
  public TicketView issue(String feed, String key, String path, Actor actor) {
    sweep();
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    db.createNativeMutationQuery(
            """
            insert into live_ticket (hash, feed, key, subject, unit_code, unit_id, roles)
            values (:hash, :feed, :key, :subject, cast(:code as text), cast(:unit as uuid), :roles)
            """)
        .setParameter("hash", Sha256.hex(secret))
        .setParameter("feed", feed)
        .setParameter("key", key)
        .setParameter("subject", actor.subject())
        .setParameter("code", actor.unitCode(), String.class)
        .setParameter("unit", Objects.toString(actor.unitId(), null), String.class)
        .setParameter("roles", actor.roles().toArray(String[]::new))
        .executeUpdate();
    return new TicketView(secret, path + "?ticket=" + secret, GOOD_FOR_SECONDS);
  }

  /** Those that nobody handed in; what another replica sweeps is left to it. */
  private void sweep() {
    db.createNativeMutationQuery(
            "delete from live_ticket where hash in (select hash from live_ticket where not "
                + GOOD
                + " limit 1000 for update skip locked)")
        .executeUpdate();
  }

  /**
   * Takes the ticket. Of several that hand in the same at once, on whichever replica, one gets it.
   *
   * @param secret as it came with the request, may be null
   */
  @Transactional
  public Ticket redeem(String feed, String secret) {
    if (secret == null) {
      throw new DomainException(LiveProblem.TICKET_REFUSED);
    }
    List<Tuple> taken =
        db.createNativeQuery(
                "delete from live_ticket where hash = :hash and feed = :feed and "
                    + GOOD
                    + " returning key, subject, unit_code, unit_id, roles",
                Tuple.class)
            .setParameter("hash", Sha256.hex(secret))
            .setParameter("feed", feed)
            .getResultList();
    if (taken.isEmpty()) {
      throw new DomainException(LiveProblem.TICKET_REFUSED);
    }
    Tuple row = taken.getFirst();
    return new Ticket(
        feed,
        row.get(0, String.class),
        new Actor(
            row.get(1, String.class),
            row.get(2, String.class),
            row.get(3, UUID.class),
            Set.of(row.get(4, String[].class))));
  }
}
