package vn.dondoc.plan.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.dondoc.plan.organisation.CodeFormat;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitRow;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;

/**
 * Begins the units that an act creates.
 *
 * @param ranks of the tiers, by code
 * @param ends whether the act ends a unit
 */
record NewUnits(
    UnitTimelines register,
    LocalDate day,
    Map<String, Integer> ranks,
    ReformFaults faults,
    Predicate<UnitTimeline> ends) {

  void begin(List<NewUnit> units, List<UnitTimeline> begun) {
    for (int i = 0; i < units.size(); i++) {
      NewUnit unit = units.get(i);
      if (isRight(unit, "/newUnits/" + i)) {
        begun.add(
            register.begin(
                new UnitRow(
                    unit.code(),
                    unit.name(),
                    unit.kind(),
                    unit.tier(),
                    unit.parent(),
                    day,
                    null,
                    unit.alternateCode())));
      }
    }
  }

  private boolean isRight(NewUnit unit, String at) {
    boolean codes = isFree(unit.code(), at + "/code");
    if (unit.alternateCode() != null) {
      codes = isFree(unit.alternateCode(), at + "/alternateCode") && codes;
    }
    if (!ranks.containsKey(unit.tier())) {
      faults.add(
          at + "/tier", UnitProblem.TIER_UNKNOWN, unit.tier(), String.join(", ", ranks.keySet()));
      return false;
    }
    return (unit.parent() == null || mayStandBelow(unit, at)) && codes;
  }

  private boolean isFree(String code, String at) {
    if (!CodeFormat.isCode(code)) {
      faults.add(at, UnitProblem.CODE_INVALID, code);
      return false;
    }
    return register
        .find(code)
        .map(
            taken -> {
              faults.add(at, UnitProblem.CODE_TAKEN, code, taken.code());
              return false;
            })
        .orElse(true);
  }

  private boolean mayStandBelow(NewUnit unit, String at) {
    UnitTimeline parent = register.find(unit.parent()).orElse(null);
    if (parent == null) {
      faults.add(at + "/parent", UnitProblem.PARENT_UNKNOWN, unit.parent());
    } else if (ends.test(parent)) {
      faults.add(at + "/parent", ReformProblem.UNIT_ENDS, unit.parent());
    } else if (parent.at(day).isEmpty()) {
      faults.add(at + "/parent", UnitProblem.UNIT_NOT_VALID, unit.parent(), day);
    } else if (ranks.getOrDefault(parent.last().tier(), 0) > ranks.get(unit.tier())) {
      faults.add(
          at + "/tier",
          UnitProblem.TIER_ABOVE_PARENT,
          unit.tier(),
          parent.last().tier(),
          unit.parent());
    } else {
      return true;
    }
    return false;
  }
}
