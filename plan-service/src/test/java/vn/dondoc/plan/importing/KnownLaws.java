package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.platform.text.Folded;

/** Two of the laws that the register brings, for imports without a database. */
public final class KnownLaws implements Laws {

  private static final Outdated ORDINANCE =
      new Outdated(
          "Thực hiện dân chủ ở xã, phường, thị trấn (34/2007/PL-UBTVQH11)",
          "Thực hiện dân chủ ở cơ sở (10/2022/QH15)",
          LocalDate.of(2023, 7, 1));
  private static final Map<String, Outdated> BY_WORDS =
      Map.of(
          "phap lenh thuc hien dan chu",
          ORDINANCE,
          "phap lenh ve thuc hien dan chu",
          ORDINANCE,
          "190/2025/qh15",
          new Outdated("Sắp xếp bộ máy (190/2025/QH15)", null, LocalDate.of(2027, 3, 1)));

  @Override
  public Map<String, List<Outdated>> outdated(Collection<String> texts, LocalDate day) {
    Map<String, List<Outdated>> cited = new HashMap<>();
    for (String text : texts) {
      List<Outdated> found =
          BY_WORDS.entrySet().stream()
              .filter(law -> !day.isBefore(law.getValue().since()))
              .filter(law -> Folded.of(text).contains(law.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      if (!found.isEmpty()) {
        cited.put(text, found);
      }
    }
    return cited;
  }
}
