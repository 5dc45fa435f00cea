package vn.dondoc.plan.lint;

import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.plan.Party;

/** Which units a party means on the day of the document. */
public interface Membership {

  /** Whether the text does not determine the members of the group (rule T5). */
  boolean isOpen(Party party);

  /** The units that a party means; none where it is unknown or an open group. */
  List<UUID> units(Party party);
}
