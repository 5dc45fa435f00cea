package vn.dondoc.plan.importing.naming;

import java.util.Optional;

/** The register of units of the service that imports; this package only defines the question. */
@FunctionalInterface
public interface UnitRegistry {

  /** The unit or group of this name, or empty when there is none. */
  Optional<UnitMatch> find(String canonicalName);
}
