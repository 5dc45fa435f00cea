package vn.dondoc.plan.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.platform.contract.plan.GroupFacts;

class ExpansionTest {

  private static final UUID COMMUNE = UUID.randomUUID();
  private static final GroupFacts COMMUNES =
      new GroupFacts(UUID.randomUUID(), "UBND cấp xã", false, List.of(COMMUNE));
  private static final GroupFacts RELATED =
      new GroupFacts(UUID.randomUUID(), "Các cơ quan có liên quan", true, List.of());

  private final Expansion expansion = new Expansion(List.of(COMMUNES, RELATED));

  private static Party group(UUID id) {
    return new Party("as printed", null, id, null);
  }

  @Test
  void closedGroupMeansItsUnits() {
    assertThat(expansion.isOpen(group(COMMUNES.id()))).isFalse();
    assertThat(expansion.units(group(COMMUNES.id()))).containsExactly(COMMUNE);
  }

  @Test
  void openGroupMeansNoUnit() {
    assertThat(expansion.isOpen(group(RELATED.id()))).isTrue();
    assertThat(expansion.units(group(RELATED.id()))).isEmpty();
  }

  @Test
  void groupOutsideTheExpansionIsNeitherOpenNorUnits() {
    assertThat(expansion.isOpen(group(UUID.randomUUID()))).isFalse();
    assertThat(expansion.units(group(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void unitMeansItself() {
    Party unit = new Party("UBND xã", COMMUNE, null, null);
    assertThat(expansion.isOpen(unit)).isFalse();
    assertThat(expansion.units(unit)).containsExactly(COMMUNE);
  }
}
