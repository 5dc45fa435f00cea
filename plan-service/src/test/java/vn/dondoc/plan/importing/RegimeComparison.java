package vn.dondoc.plan.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.timing.Spelling;

/** Compares the reporting regimes of an import with those that it must give. */
final class RegimeComparison {

  private final List<ExpectedPlan.Regime> left;
  private final List<ExpectedPlan.Regime> expected;
  private final List<Miss> misses;

  RegimeComparison(RecognisedPlan plan, ExpectedPlan expected, List<Miss> misses) {
    this.left = new ArrayList<>(plan.regimes().stream().map(Expectations::regime).toList());
    this.expected = expected.regimes();
    this.misses = misses;
  }

  /** Of those expected; a regime that the truth does not list is no fault. */
  Tally tally() {
    int right = 0;
    for (int i = 0; i < expected.size(); i++) {
      ExpectedPlan.Regime wanted = expected.get(i);
      String name = "regime " + (i + 1);
      var read =
          left.stream()
              .filter(r -> wanted.lines().isEmpty() || wanted.lines().containsAll(r.lines()))
              .min(Comparator.comparingInt(r -> differences(wanted, r).size()));
      if (read.isEmpty()) {
        misses.add(new Miss(0, name, "not read"));
        continue;
      }
      left.remove(read.get());
      List<String> differences = differences(wanted, read.get());
      if (differences.isEmpty()) {
        right++;
      } else {
        misses.add(new Miss(0, name, String.join("; ", differences)));
      }
    }
    return Tally.share(right, expected.size());
  }

  private static List<String> differences(ExpectedPlan.Regime wanted, ExpectedPlan.Regime read) {
    List<String> differences = new ArrayList<>();
    check(differences, "to", key(wanted.to()), key(read.to()));
    check(differences, "through", key(wanted.through()), key(read.through()));
    check(differences, "last day", wanted.lastDay(), read.lastDay());
    check(differences, "data from", wanted.dataFrom(), read.dataFrom());
    check(differences, "data to", wanted.dataTo(), read.dataTo());
    return differences;
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : Spelling.key(name);
  }

  private static void check(List<String> differences, String field, Object wanted, Object read) {
    if (!Objects.equals(wanted, read)) {
      differences.add(field + " “" + read + "” instead of “" + wanted + "”");
    }
  }
}
