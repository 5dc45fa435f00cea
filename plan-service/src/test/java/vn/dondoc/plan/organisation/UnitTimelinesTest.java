package vn.dondoc.plan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.problem.DomainException;

class UnitTimelinesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private final UnitTimelines register = Timelines.empty();
  private UnitTimeline province;
  private UnitTimeline district;
  private UnitTimeline commune;
  private UnitTimeline hamlet;

  @BeforeEach
  void tree() {
    province = Timelines.begin(register, "H99", "PROVINCE", null);
    district = Timelines.begin(register, "H99.20", "DISTRICT", "H99");
    commune = Timelines.begin(register, "H99.20.01", "COMMUNE", "H99.20");
    hamlet = Timelines.begin(register, "H99.20.01.01", "HAMLET", "H99.20.01");
  }

  @Test
  void keepsTheOldNameUntilTheDay() {
    register.rename(commune, "UBND phường An Hòa", DAY);

    assertThat(commune.at(DAY.minusDays(1)).orElseThrow().name()).isEqualTo("UBND H99.20.01");
    assertThat(commune.at(DAY).orElseThrow().name()).isEqualTo("UBND phường An Hòa");
    assertThat(Timelines.faults(register)).isEmpty();
  }

  @Test
  void takesAlongWhatLiesBelow() {
    register.move(commune, province, DAY);

    assertThat(hamlet.at(DAY).orElseThrow().path())
        .containsExactly(province.id(), commune.id(), hamlet.id());
    assertThat(hamlet.at(DAY.minusDays(1)).orElseThrow().path())
        .containsExactly(province.id(), district.id(), commune.id(), hamlet.id());
    assertThat(hamlet.at(DAY).orElseThrow().parentId()).isEqualTo(commune.id());
    assertThat(Timelines.faults(register)).isEmpty();
  }

  @Test
  void leavesNoTraceOfWhatWasTakenBackTheSameDay() {
    register.move(commune, province, DAY);
    register.move(commune, district, DAY);

    assertThat(commune.spans()).hasSize(1);
    assertThat(hamlet.spans()).hasSize(1);
  }

  @Test
  void endsOnlyWhatHasNothingBelow() {
    assertThatThrownBy(() -> register.end(commune, DAY, List.of()))
        .isInstanceOf(DomainException.class)
        .hasMessage("CHILDREN_LEFT");
    register.end(hamlet, DAY, List.of());
    register.end(commune, DAY, List.of(district.id()));

    assertThat(commune.lastDay()).isEqualTo(DAY.minusDays(1));
    assertThat(commune.at(DAY)).isEmpty();
    assertThat(commune.recorded().successors()).containsExactly(district.id());
    assertThat(commune.codes()).allSatisfy(c -> assertThat(c.validTo()).isEqualTo("2025-06-30"));
    assertThat(Timelines.faults(register)).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFitTheHistory() {
    register.rename(commune, "Mới", DAY);
    assertThatThrownBy(() -> register.rename(commune, "Sớm hơn", DAY.minusDays(1)))
        .hasMessage("CHANGED_LATER");
    assertThatThrownBy(() -> register.move(district, commune, DAY)).hasMessage("PARENT_BELOW");
    register.end(hamlet, DAY, List.of());
    assertThatThrownBy(() -> register.rename(hamlet, "Muộn", DAY)).hasMessage("UNIT_NOT_VALID");
    assertThatThrownBy(() -> register.end(commune, Timelines.BEGAN, List.of()))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void correctsTheLastStateAndNotTheOneBefore() {
    register.rename(commune, "UBND phường An Hoà", DAY);
    UnitRow row =
        new UnitRow(
            "H99.20.01",
            "UBND phường An Hòa",
            UnitKind.PEOPLES_COMMITTEE,
            "COMMUNE",
            "H99.20",
            Timelines.BEGAN,
            null,
            "000.01.20.H99");

    assertThat(register.correct(commune, row)).isTrue();
    assertThat(register.correct(commune, row)).isFalse();
    assertThat(commune.spans())
        .extracting(UnitSpan::name)
        .containsExactly("UBND H99.20.01", "UBND phường An Hòa");
    assertThat(register.find("000.01.20.H99")).contains(commune);
    assertThat(commune.codes())
        .extracting(UnitCode::format)
        .containsExactly(CodeFormat.FORWARD, CodeFormat.REVERSED);
  }
}
