package vn.dondoc.plan.group;

import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A generic group as the API shows it: its rule (kinds at a tier, or the leads of the citing plan)
 * or that it is open, and its other spellings, folded.
 */
public record GroupView(
    UUID id,
    String name,
    boolean open,
    boolean planLeads,
    List<UnitKind> kinds,
    String tier,
    List<String> aliases) {}
