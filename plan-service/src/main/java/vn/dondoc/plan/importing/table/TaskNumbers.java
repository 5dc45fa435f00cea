package vn.dondoc.plan.importing.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every task a number of ours that is unique in the plan: the printed one where it says
 * enough, else the number of the group and the place in it ("2.4", "1a").
 */
final class TaskNumbers {

  private static final Pattern DOTTED = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){1,4}[.)]?");
  private static final Pattern PLAIN = Pattern.compile("\\d+[.)]?");
  private static final Pattern LETTER = Pattern.compile("([a-zđ])[.)]");

  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final boolean severalParts;
  private int seq;

  TaskNumbers(List<TaskDraft> drafts) {
    drafts.forEach(draft -> sizes.merge(groupKey(draft), 1, Integer::sum));
    severalParts = drafts.stream().map(TaskNumbers::part).distinct().count() > 1;
  }

  /** To be called once for each draft, in order. */
  String next(TaskDraft draft) {
    seq++;
    int place = places.merge(groupKey(draft), 1, Integer::sum);
    var wanted = wanted(draft, place);
    if (severalParts && !part(draft).isEmpty()) {
      wanted = part(draft).split("[ .]")[0] + "." + wanted;
    }
    var number = wanted;
    for (int copy = 2; !given.add(number); copy++) {
      number = wanted + "-" + copy;
    }
    return number;
  }

  private String wanted(TaskDraft draft, int place) {
    var printed = draft.number() == null ? "" : draft.number();
    var group = draft.group() == null ? null : draft.group().number();
    if (DOTTED.matcher(printed).matches()) {
      return printed.replaceAll("[.)]+$", "");
    }
    var letter = LETTER.matcher(printed);
    if (letter.matches()) {
      return (group == null ? "" : group) + letter.group(1);
    }
    if (group == null) {
      return PLAIN.matcher(printed).matches() ? printed.replaceAll("[.)]+$", "") : "" + seq;
    }
    boolean alone = sizes.getOrDefault(groupKey(draft), 0) == 1;
    return alone && (printed.isEmpty() || printed.equals(group)) ? group : group + "." + place;
  }

  private static String groupKey(TaskDraft draft) {
    return part(draft) + "|" + (draft.group() == null ? "" : draft.group().line());
  }

  private static String part(TaskDraft draft) {
    return draft.group() == null || draft.group().part() == null ? "" : draft.group().part();
  }
}
