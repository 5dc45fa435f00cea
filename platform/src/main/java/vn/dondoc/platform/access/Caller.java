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

  /** An ended code resolves to its single successor; an unknown one to nothing. */
  private UUID unit(String code) {
    List<?> found =
        db.createNativeQuery(
                """
                select coalesce(case when u.valid_to is not null and cardinality(u.successors) = 1
                                     then u.successors[1] end, u.id)
                from unit_replica u where u.code = :code
                """,
                Tuple.class)
            .setParameter("code", code)
            .getResultList();
    return found.isEmpty() ? null : ((Tuple) found.getFirst()).get(0, UUID.class);
  }
}
