package vn.dondoc.platform.contract.plan;

import java.util.List;
import java.util.UUID;

/**
 * A generic group that tasks cite, expanded on the plan's date.
 *
 * @param open whether the text does not determine the members; an open group has none until the
 *     focal agency names them
 */
public record GroupFacts(UUID id, String name, boolean open, List<UUID> members) {}
