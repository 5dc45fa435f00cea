package vn.dondoc.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.dondoc.platform.trace.LogFields;

/**
 * Finds out who calls: subject and unit from the token, the unit's id from the registry or its
 * replica.
 */
@RequestScoped
public class Caller {

  @Inject SecurityIdentity identity;
  @Inject EntityManager db;

  @ConfigProperty(name = "dondoc.identity.unit-claim")
  String unitClaim;

  private Actor actor;

  public Actor actor() {
    if (actor == null) {
      String code = claim(unitClaim);
      actor =
          new Actor(
              subject(), code, code == null ? null : unit(code), Set.copyOf(identity.getRoles()));
      LogFields.caller(code, actor.subject());
    }
    return actor;
  }

  private String subject() {
    String subject = claim("sub");
    return subject == null ? identity.getPrincipal().getName() : subject;
  }

  private String claim(String name) {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      Object value = token.getClaim(name);
      return value == null ? null : value.toString();
    }
    return null;
  }

  /**
   * An ended code resolves to its single successor, and that one to its own where it has ended too;
   * an unknown one to nothing. Where a unit has several heirs, or its heir is not known here yet,
   * the line stops.
   */
  private UUID unit(String code) {
    List<?> found =
        db.createNativeQuery(
                """
                with recursive line as (
                  select u.id, u.valid_to, u.successors, array[u.id] as passed
                  from unit_replica u where u.code = :code
                  union all
                  select n.id, n.valid_to, n.successors, l.passed || n.id
                  from line l join unit_replica n on n.id = l.successors[1]
                  where l.valid_to is not null and cardinality(l.successors) = 1 and not n.id = any(l.passed))
                select id from line order by cardinality(passed) desc limit 1
                """,
                Tuple.class)
            .setParameter("code", code)
            .getResultList();
    return found.isEmpty() ? null : ((Tuple) found.getFirst()).get(0, UUID.class);
  }
}
