package vn.dondoc.plan.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.organisation.NationalTree;
import vn.dondoc.plan.organisation.Timelines;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.problem.DomainException;

/** The reform of 1 July 2025 at its size, one act a province: what was before is after. */
class NationalReformTest {

  private static final LocalDate EVE = NationalTree.REFORM.minusDays(1);
  private static final Map<String, Integer> RANKS =
      Map.of("PROVINCE", 1, "DISTRICT", 2, "COMMUNE", 3);

  @Test
  void makes34ProvincesAnd3321CommunesAndLosesNothing() {
    UnitTimelines register = Timelines.empty();
    NationalTree.before().forEach(register::begin);
    Map<UUID, Long> work = new HashMap<>();
    register.all().forEach(u -> work.put(u.id(), 1L));
    assertThat(work).hasSize(11_363);

    for (int p = 0; p < NationalTree.PROVINCES; p++) {
      ReformText text = act(register, p);
      ReformOutcome outcome = Reform.apply(register, NationalTree.REFORM, text, RANKS);
      for (Succession s : outcome.successions()) {
        work.merge(s.heirId(), work.remove(s.unitId()), Long::sum);
      }
    }

    assertThat(count(register, EVE, "PROVINCE")).isEqualTo(63);
    assertThat(count(register, EVE, "DISTRICT")).isEqualTo(700);
    assertThat(count(register, EVE, "COMMUNE")).isEqualTo(10_600);
    assertThat(count(register, NationalTree.REFORM, "PROVINCE")).isEqualTo(34);
    assertThat(count(register, NationalTree.REFORM, "DISTRICT")).isZero();
    assertThat(count(register, NationalTree.REFORM, "COMMUNE")).isEqualTo(3_321);
    assertThat(register.all()).hasSize(11_363 + 3_321);
    assertThat(work.values().stream().mapToLong(n -> n).sum()).isEqualTo(11_363);
    assertThat(work.keySet())
        .allMatch(u -> register.require(u).at(NationalTree.REFORM).isPresent());
    assertThat(Timelines.faults(register)).isEmpty();
  }

  @Test
  void fitsAnActOfAProvinceIntoOneEventAndRefusesTheCountry() {
    UnitTimelines register = Timelines.empty();
    NationalTree.before().forEach(register::begin);
    List<ReformText> provinces =
        IntStream.range(0, NationalTree.PROVINCES).mapToObj(p -> act(register, p)).toList();
    ReformText largest =
        Collections.max(provinces, Comparator.comparingInt(a -> a.newUnits().size()));
    ReformText country =
        new ReformText(
            provinces.stream().flatMap(a -> a.newUnits().stream()).toList(),
            provinces.stream().flatMap(a -> a.operations().stream()).toList());
    UnitTimelines another = Timelines.empty();
    NationalTree.before().forEach(another::begin);

    ReformApplication.requireFits(enacted(another, largest));
    assertThatThrownBy(() -> ReformApplication.requireFits(enacted(register, country)))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(ReformProblem.ACT_TOO_LARGE));
  }

  private static ReformEnacted enacted(UnitTimelines register, ReformText text) {
    Instant now = Instant.parse("2025-06-20T02:00:00Z");
    ReformAct act =
        new ReformAct(
            new ReformRequest(
                "202",
                "2025/QH15",
                LocalDate.of(2025, 6, 12),
                NationalTree.REFORM,
                text.newUnits(),
                text.operations()),
            now);
    ReformOutcome outcome = Reform.apply(register, NationalTree.REFORM, text, RANKS);
    act.enact(now);
    return act.told(outcome, register);
  }

  private static long count(UnitTimelines register, LocalDate day, String tier) {
    return register.all().stream()
        .flatMap(u -> u.at(day).stream())
        .filter(s -> s.tier().equals(tier))
        .count();
  }

  /** Province {@code p}, where there is one with province {@code p + 34}: no district is left. */
  private static ReformText act(UnitTimelines register, int p) {
    String province = NationalTree.province(p);
    List<String> old =
        Stream.of(p, p + NationalTree.PROVINCES).map(NationalTree::province).toList();
    List<String> communes = below(register, old, "COMMUNE");
    List<NewUnit> begun = new ArrayList<>();
    List<ReformOperation> operations = new ArrayList<>();
    int parts = NationalTree.share(NationalTree.COMMUNES, NationalTree.PROVINCES, p);
    int from = 0;
    for (int c = 1; c <= parts; c++) {
      String code = NationalTree.commune(p, c);
      begun.add(
          new NewUnit(
              code, "UBND xã " + code, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", province, null));
      int to = from + NationalTree.share(communes.size(), parts, c - 1);
      operations.add(op(SuccessionKind.MERGE, communes.subList(from, to), List.of(code), null));
      from = to;
    }
    operations.add(
        op(SuccessionKind.ABOLISH, below(register, old, "DISTRICT"), List.of(), province));
    if (register.find(old.getLast()).isPresent()) {
      operations.add(op(SuccessionKind.MERGE, List.of(old.getLast()), List.of(province), null));
    }
    return new ReformText(begun, operations);
  }

  private static List<String> below(UnitTimelines register, List<String> provinces, String tier) {
    return register.all().stream()
        .filter(u -> u.last().tier().equals(tier) && u.at(EVE).isPresent())
        .map(UnitTimeline::code)
        .filter(code -> provinces.contains(code.substring(0, 3)))
        .toList();
  }

  private static ReformOperation op(
      SuccessionKind kind, List<String> units, List<String> into, String heir) {
    return new ReformOperation(kind, units, into, false, null, null, heir, List.of());
  }
}
