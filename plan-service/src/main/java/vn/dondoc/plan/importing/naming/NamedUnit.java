package vn.dondoc.plan.importing.naming;

import org.jspecify.annotations.Nullable;

/**
 * One unit or group named in a cell.
 *
 * @param verbatim as printed; two units share it where one text names both ("UBND cấp huyện, cấp
 *     xã")
 * @param canonical the name to compare and to look up
 * @param scope what the unit is responsible for, from brackets behind the name, or null (rule T2)
 */
public record NamedUnit(
    String verbatim, String canonical, @Nullable String scope, NameKind kind, Relation relation) {}
