package vn.dondoc.plan.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.dondoc.plan.organisation.Timelines;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.contract.organisation.UnitKind;

/** Random registers, and random acts on them: sensible ones and nonsense. */
final class RandomActs {

  private static final List<SuccessionKind> KINDS = List.of(SuccessionKind.values());

  private final Random random;
  private int codes;

  RandomActs(long seed) {
    random = new Random(seed);
  }

  /** Two provinces with districts, communes and hamlets. */
  UnitTimelines tree() {
    UnitTimelines register = Timelines.empty();
    for (int p = 1; p <= 2; p++) {
      String province = "H9" + p;
      Timelines.begin(register, province, "PROVINCE", null);
      for (int d = 1; d <= 1 + random.nextInt(3); d++) {
        String district = province + ".2" + d;
        Timelines.begin(register, district, "DISTRICT", province);
        for (int c = 1; c <= 1 + random.nextInt(4); c++) {
          String commune = district + ".0" + c;
          Timelines.begin(register, commune, "COMMUNE", district);
          if (random.nextBoolean()) {
            Timelines.begin(register, commune + ".01", "HAMLET", commune);
          }
        }
      }
    }
    return register;
  }

  /** The same day again, or one some weeks later. */
  LocalDate after(LocalDate day) {
    return random.nextInt(4) == 0 ? day : day.plusDays(1 + random.nextInt(60));
  }

  ReformText act(UnitTimelines register, LocalDate day, List<UUID> plans) {
    List<UnitTimeline> lasting =
        register.all().stream().filter(u -> u.at(day).isPresent()).toList();
    List<NewUnit> begun = new ArrayList<>();
    List<ReformOperation> operations = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      SuccessionKind kind = KINDS.get(random.nextInt(KINDS.size()));
      operations.add(operation(kind, lasting, begun, plans));
    }
    return new ReformText(begun, operations);
  }

  private ReformOperation operation(
      SuccessionKind kind, List<UnitTimeline> lasting, List<NewUnit> begun, List<UUID> plans) {
    UnitTimeline unit = one(lasting);
    String code = unit.code();
    List<ReformOperation.HeirOfPlan> planHeirs =
        random.nextInt(4) == 0
            ? List.of(
                new ReformOperation.HeirOfPlan(
                    plans.get(random.nextInt(plans.size())), one(lasting).code()))
            : List.of();
    return switch (kind) {
      case MERGE -> {
        List<String> units = new ArrayList<>(List.of(code));
        lasting.stream()
            .filter(u -> u != unit && u.last().tier().equals(unit.last().tier()))
            .filter(u -> random.nextInt(3) == 0)
            .limit(2)
            .forEach(u -> units.add(u.code()));
        String into = random.nextBoolean() ? begin(unit, begun) : one(lasting).code();
        yield op(kind, units, List.of(into), false, null, null, null, planHeirs);
      }
      case SPLIT -> {
        boolean continues = random.nextBoolean();
        List<String> parts = List.of(begin(unit, begun), begin(unit, begun));
        yield op(
            kind,
            List.of(code),
            parts,
            continues,
            null,
            null,
            continues ? null : parts.get(random.nextInt(2)),
            planHeirs);
      }
      case RENAME ->
          op(kind, List.of(code), List.of(), false, "Tên " + codes++, null, null, List.of());
      case ABOLISH ->
          op(
              kind,
              List.of(code),
              List.of(),
              false,
              null,
              null,
              random.nextBoolean() ? null : one(lasting).code(),
              planHeirs);
      case TRANSFER ->
          op(kind, List.of(code), List.of(), false, null, one(lasting).code(), null, List.of());
    };
  }

  private static ReformOperation op(
      SuccessionKind kind,
      List<String> units,
      List<String> into,
      boolean continues,
      String name,
      String parent,
      String heir,
      List<ReformOperation.HeirOfPlan> planHeirs) {
    return new ReformOperation(kind, units, into, continues, name, parent, heir, planHeirs);
  }

  /** A new unit beside another one. */
  private String begin(UnitTimeline beside, List<NewUnit> begun) {
    String code = "N" + codes++;
    String[] parts = beside.code().split("\\.");
    String parent =
        parts.length == 1 ? null : beside.code().substring(0, beside.code().lastIndexOf('.'));
    begun.add(
        new NewUnit(
            code, "UBND " + code, UnitKind.PEOPLES_COMMITTEE, beside.last().tier(), parent, null));
    return code;
  }

  UnitTimeline one(List<UnitTimeline> units) {
    return units.get(random.nextInt(units.size()));
  }
}
