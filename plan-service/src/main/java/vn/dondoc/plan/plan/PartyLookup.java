package vn.dondoc.plan.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.RegisterNames;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitMatch;
import vn.dondoc.plan.organisation.BorneName;
import vn.dondoc.plan.organisation.Unit;

/**
 * The parties of one document: exact names first, then by former names, short forms and near
 * spellings of the register, which a person is shown with their score.
 */
public final class PartyLookup {

  private final PartyMatching matching;
  private final Unit issuer;
  private final LocalDate day;
  private final Map<String, UnitMatch> near = new HashMap<>();
  private @Nullable RegisterNames register;

  PartyLookup(PartyMatching matching, Unit issuer, LocalDate day) {
    this.matching = matching;
    this.issuer = issuer;
    this.day = day;
  }

  /** The party of a printed name, unknown where the register has no name that is near enough. */
  public Party find(String name, @Nullable String scope) {
    Party exact = matching.byName(name, scope, issuer, day);
    if (exact.isKnown()) {
      return exact;
    }
    UnitMatch match = near.get(name);
    if (match == null) {
      match = register().find(name);
    }
    if (match == null) {
      return exact;
    }
    near.put(name, match);
    return new Party(name, match.unitId(), null, scope);
  }

  /** What a name was taken for though the register spells it otherwise, null where it does not. */
  public @Nullable UnitMatch guess(String name) {
    return near.get(name);
  }

  private RegisterNames register() {
    RegisterNames known = register;
    if (known == null) {
      known = new RegisterNames(level(), PartyMatching.placeName(issuer));
      List<BorneName> names = matching.names(issuer, day);
      for (BorneName name : names) {
        known.add(name.unitId(), name.name(), name.borne());
      }
      register = known;
    }
    return known;
  }

  private Tier level() {
    return switch (matching.tier(issuer, day)) {
      case "COMMUNE" -> Tier.COMMUNE;
      case "DISTRICT" -> Tier.DISTRICT;
      default -> Tier.PROVINCE;
    };
  }
}
