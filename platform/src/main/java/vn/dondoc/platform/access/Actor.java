package vn.dondoc.platform.access;

import java.util.Set;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/**
 * The caller.
 *
 * @param subject the provider's id of the person or client
 * @param unitCode organisation code of the claim {@code unit}, null where the account has none
 * @param unitId the unit, null where the account has none
 */
public record Actor(String subject, String unitCode, UUID unitId, Set<String> roles) {

  public boolean is(String role) {
    return roles.contains(role);
  }

  /** The caller's unit; refused where the account has none or an unknown one. */
  public UUID unit() {
    if (unitId == null) {
      throw unitCode == null
          ? new DomainException(CommonProblem.UNIT_REQUIRED)
          : new DomainException(CommonProblem.UNIT_UNKNOWN, unitCode);
    }
    return unitId;
  }
}
