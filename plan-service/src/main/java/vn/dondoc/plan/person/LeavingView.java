package vn.dondoc.plan.person;

import java.util.List;
import java.util.Map;

/**
 * What the end of a position leaves open. Open work is known here by unit only: task-service and
 * report-service list the unit's own.
 *
 * @param leavesNoHead whether the unit has no head, not even an acting one, the day after
 * @param deputies of the unit on the day after, one of whom may act
 * @param others how many positions the unit has on the day after
 * @param plans issued plans that concern the unit, by relation, such as LEAD
 */
public record LeavingView(
    PersonView position,
    boolean leavesNoHead,
    List<PersonView> deputies,
    int others,
    Map<String, Long> plans) {}
