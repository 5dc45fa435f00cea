package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lines that touch each other, directly or by others between. */
final class RuleGroups {

  /** Lines that belong together. */
  record Group(List<Rule> flat, List<Rule> upright) {}

  private final List<Rule> flat;
  private final List<Rule> upright;
  private final int[] leader;

  RuleGroups(List<Rule> flat, List<Rule> upright) {
    this.flat = flat;
    this.upright = upright;
    this.leader = new int[flat.size() + upright.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int i = 0; i < flat.size(); i++) {
      for (int j = 0; j < upright.size(); j++) {
        if (flat.get(i).meets(upright.get(j))) {
          leader[leaderOf(i)] = leaderOf(flat.size() + j);
        }
      }
    }
  }

  private int leaderOf(int line) {
    int at = line;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  /** The groups, each with the lines of both kinds that it has. */
  List<Group> groups() {
    var groups = new TreeMap<Integer, Group>();
    for (int i = 0; i < leader.length; i++) {
      var group =
          groups.computeIfAbsent(
              leaderOf(i), leader -> new Group(new ArrayList<>(), new ArrayList<>()));
      if (i < flat.size()) {
        group.flat().add(flat.get(i));
      } else {
        group.upright().add(upright.get(i - flat.size()));
      }
    }
    return List.copyOf(groups.values());
  }
}
