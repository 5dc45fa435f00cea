package vn.dondoc.plan.importing.naming;

/** A unit of the register: its code and its name there. */
public record UnitMatch(String code, String name) {}
