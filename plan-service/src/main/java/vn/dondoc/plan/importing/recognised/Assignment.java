package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.NameKind;
import vn.dondoc.plan.importing.naming.NamedUnit;
import vn.dondoc.plan.importing.naming.Relation;

/**
 * A unit or group named in a row.
 *
 * @param verbatim as printed
 * @param canonical the name to look up
 * @param scope what it is responsible for, null when not stated
 * @param confidence how surely the canonical name is meant, 0 to 1, see {@link NamedUnit}
 */
public record Assignment(
    String verbatim,
    String canonical,
    @Nullable String scope,
    NameKind kind,
    Relation relation,
    double confidence) {

  public static Assignment of(NamedUnit unit) {
    return new Assignment(
        unit.verbatim(),
        unit.canonical(),
        unit.scope(),
        unit.kind(),
        unit.relation(),
        unit.confidence());
  }
}
