package vn.dondoc.plan.importing.naming;

import org.jspecify.annotations.Nullable;

/**
 * One unit or group named in a cell.
 *
 * @param verbatim as printed; two units share it where one text names both ("UBND cấp huyện, cấp
 *     xã")
 * @param canonical the name to compare and to look up
 * @param scope what the unit is responsible for, from brackets behind the name, or null (rule T2)
 * @param confidence how surely the canonical name is meant: 1 for a known spelling, {@link
 *     #UNKNOWN_AGENCY} for an unknown name that begins as names of agencies do, {@link
 *     #UNKNOWN_WORDS} for other words, between for a spelling that is nearly known
 */
public record NamedUnit(
    String verbatim,
    String canonical,
    @Nullable String scope,
    NameKind kind,
    Relation relation,
    double confidence) {

  static final double UNKNOWN_AGENCY = 0.5;
  static final double UNKNOWN_WORDS = 0.3;
}
