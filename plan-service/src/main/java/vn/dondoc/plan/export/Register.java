package vn.dondoc.plan.export;

import java.util.Optional;
import java.util.UUID;

/** Units by organisation code and generic groups by name, in both directions. */
interface Register {

  String codeOf(UUID unit);

  String nameOf(UUID group);

  Optional<UUID> unit(String code);

  Optional<UUID> group(String name);
}
