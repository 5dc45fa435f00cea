package vn.dondoc.plan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.PartyFacts;

/**
 * An agency that a plan names: as printed, and the unit or generic group it was found to be;
 * neither where it is unknown.
 *
 * @param scope what of the task it answers for, null for all of it
 */
public record Party(String name, UUID unitId, UUID groupId, String scope) {

  @JsonIgnore
  public boolean isKnown() {
    return unitId != null || groupId != null;
  }

  public PartyFacts facts() {
    return new PartyFacts(unitId, groupId, scope);
  }
}
