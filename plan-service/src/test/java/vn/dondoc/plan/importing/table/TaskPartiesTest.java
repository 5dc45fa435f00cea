package vn.dondoc.plan.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;

class TaskPartiesTest {

  private static final UnitNames NAMES = new UnitNames(Tier.PROVINCE);

  private static TaskParties ledBy(String cell) {
    var row = new AlignedRow(Map.of(ColumnRole.LEAD, Value.of(cell, List.of(1))), 1, false, 1);
    return TaskParties.of(new TaskDraft(row, "1", Value.EMPTY, null, null, null), NAMES);
  }

  private static String names(List<Assignment> assignments) {
    return String.join("; ", assignments.stream().map(Assignment::canonical).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở Y tế, chủ trì thực hiện.|Sở Y tế|''",
        "Sở Y tế  –  chủ trì|Sở Y tế|''",
        "Sở Y tế là chủ trì, phối hợp cùng với Sở Nội vụ|Sở Y tế|Sở Nội vụ",
        "Sở Y tế phối hợp với Sở Nội vụ|Sở Y tế|Sở Nội vụ",
        "Sở Y tế; Sở Nội vụ - phối hợp thực hiện|Sở Y tế|Sở Nội vụ",
      })
  void readsRolesBehindNames(String cell, String leads, String coordinators) {
    var parties = ledBy(cell);

    assertThat(names(parties.leads())).isEqualTo(leads);
    assertThat(names(parties.coordinators())).isEqualTo(coordinators);
  }

  @Test
  void seeksNoRolesInACellThatIsNoListOfAgencies() {
    var parties = ledBy("Sở Nội vụ; ".repeat(200) + "Sở Y tế phối hợp");

    assertThat(names(parties.leads())).startsWith("Sở Nội vụ; Sở Nội vụ");
    assertThat(parties.coordinators()).isEmpty();
  }
}
