package vn.dondoc.platform.contract.plan;

import java.util.UUID;

/** A unit and why it is concerned. */
public record RelatedUnit(UUID unitId, Relation relation) {}
