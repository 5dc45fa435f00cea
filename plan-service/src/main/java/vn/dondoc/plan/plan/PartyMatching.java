package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.group.GroupRepository;
import vn.dondoc.plan.organisation.BorneName;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.text.Folded;

/**
 * Finds out which unit or generic group a printed name means: the organisation code decides; else a
 * generic group of that name; else the one unit of that name in the issuer's territory. What stays
 * unknown is kept as printed and stops the issue.
 */
@ApplicationScoped
public class PartyMatching {

  private final UnitRepository units;
  private final GroupRepository groups;

  PartyMatching(UnitRepository units, GroupRepository groups) {
    this.units = units;
    this.groups = groups;
  }

  List<Party> match(List<PartyRequest> requests, Unit issuer, LocalDate day, String pointer) {
    List<Party> parties = new ArrayList<>();
    List<PartyRequest> given = PlanRequest.orEmpty(requests);
    for (int i = 0; i < given.size(); i++) {
      PartyRequest request = given.get(i);
      if (request.name() == null && request.unit() == null) {
        throw DomainException.of(pointer + "/" + i, PlanProblem.PARTY_EMPTY);
      }
      parties.add(
          request.unit() == null
              ? byName(request.name(), request.scope(), issuer, day)
              : byCode(request, pointer + "/" + i + "/unit"));
    }
    return parties;
  }

  private Party byCode(PartyRequest request, String pointer) {
    Unit unit = unit(request.unit(), pointer);
    String name = request.name() == null ? unit.name() : request.name();
    return new Party(name, unit.id(), null, request.scope());
  }

  /** The unit of an organisation code that a field gives. */
  public Unit unit(String code, String pointer) {
    return units
        .byCode(code)
        .orElseThrow(() -> DomainException.of(pointer, PlanProblem.UNIT_NOT_REGISTERED, code));
  }

  /** The party of a printed name, unknown where neither a group nor exactly one unit bears it. */
  public Party byName(String name, String scope, Unit issuer, LocalDate day) {
    return groups
        .named(name)
        .map(group -> new Party(name, null, group.id(), scope))
        .orElseGet(() -> unit(name, scope, issuer, day));
  }

  /** The parties of one document, near spellings included. */
  public PartyLookup among(Unit issuer, LocalDate day) {
    return new PartyLookup(this, issuer, day);
  }

  String tier(Unit unit, LocalDate day) {
    return units.factsOn(List.of(unit.id()), day).getFirst().tier();
  }

  List<BorneName> names(Unit issuer, LocalDate day) {
    return units.namesIn(units.territoryOn(issuer.id(), day), day);
  }

  /**
   * The province's own name is often left out: "Thanh tra tỉnh" is "Thanh tra tỉnh Thanh Giang".
   */
  private Party unit(String name, String scope, Unit issuer, LocalDate day) {
    String folded = Folded.of(name);
    UUID territory = units.territoryOn(issuer.id(), day);
    List<Unit> found = units.named(folded, territory, day);
    if (found.isEmpty()) {
      found = units.named(folded + place(issuer), territory, day);
    }
    return new Party(name, found.size() == 1 ? found.getFirst().id() : null, null, scope);
  }

  /** "Thanh Giang" of "UBND tỉnh Thanh Giang". */
  static String placeName(Unit issuer) {
    int folded = place(issuer).length();
    boolean whole = folded >= issuer.name().length();
    return whole ? "" : issuer.name().substring(issuer.name().length() - folded).strip();
  }

  /** " thanh giang" of "UBND tỉnh Thanh Giang". */
  private static String place(Unit issuer) {
    return issuer
        .nameFolded()
        .replaceFirst(
            "^(ubnd|uy ban nhan dan) (tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)", "");
  }
}
