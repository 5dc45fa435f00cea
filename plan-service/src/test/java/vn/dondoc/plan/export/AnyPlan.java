package vn.dondoc.plan.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.dondoc.plan.cascade.TaskLinks;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.Reference;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.plan.TimingKind;

/** Makes plans of every shape that the domain allows, the same ones for the same seed. */
final class AnyPlan {

  static final List<String> DIMENSIONS = List.of("PAPI-1", "PAPI-5.2", "SIPAS-3");

  /** The tasks of two plans above. */
  static final Set<TaskLinks.Place> ABOVE =
      new LinkedHashSet<>(
          Stream.of(new UUID(0, 1), new UUID(0, 2))
              .flatMap(p -> Stream.of(1, 2, 3).map(seq -> new TaskLinks.Place(p, seq)))
              .toList());

  private static final String[] WORDS = {
    "Công khai",
    "\"ngoặc kép\"",
    "=SUM(A1)",
    "thủ tục",
    "a\\b",
    "dòng\nmới",
    "\ttab",
    "ề",
    "<b>&amp;",
    "😀",
    "'",
    " ",
    "Trước ngày 15/6"
  };

  private final Random random;
  private final Map<String, UUID> units = new LinkedHashMap<>();
  private final Map<String, UUID> groups = new LinkedHashMap<>();

  AnyPlan(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      units.put("H99." + i, new UUID(random.nextLong(), random.nextLong()));
      groups.put("Nhóm " + i, new UUID(random.nextLong(), random.nextLong()));
    }
  }

  /** A plan with its rows. */
  record Whole(
      Plan plan, List<PlanTask> tasks, List<PlanRegime> regimes, Map<UUID, TaskLinks> links) {}

  Whole next() {
    Plan plan =
        new Plan(
            head(),
            unit(),
            unit(),
            list(3, () -> new RelatedUnit(unit(), pick(Relation.values()))),
            Instant.EPOCH);
    plan.warn(
        list(
            3,
            () ->
                new ImportedWarning(
                    text(), random.nextBoolean() ? null : random.nextInt(900), text(), text())));
    List<PlanTask> tasks = new ArrayList<>();
    List<TaskText> texts = list(8, this::task);
    for (int i = 0; i < texts.size(); i++) {
      tasks.add(new PlanTask(plan.id(), i + 1, texts.get(i)));
    }
    List<PlanRegime> regimes =
        list(4, this::regime).stream().map(r -> new PlanRegime(plan.id(), r)).toList();
    Map<UUID, TaskLinks> links = new LinkedHashMap<>();
    tasks.forEach(t -> links.put(t.id(), links()));
    return new Whole(plan, tasks, regimes, links);
  }

  private TaskLinks links() {
    return new TaskLinks(
        ABOVE.stream().filter(p -> random.nextInt(3) == 0).toList(), random.nextBoolean());
  }

  private PlanHead head() {
    return new PlanHead(
        text(),
        maybe(this::text),
        maybe(this::text),
        text(),
        Stream.of(2020, 2026, 2027).limit(1 + random.nextInt(3)).toList(),
        list(2, this::text),
        maybe(this::text),
        maybe(this::day),
        maybe(() -> new PlanHead.Signer(maybe(this::text), maybe(this::text), text())),
        list(
            4,
            () ->
                new PlanHead.LegalBasis(
                    text(),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::day),
                    maybe(this::text),
                    maybe(this::text),
                    pick(PlanHead.LegalBasis.Kind.values()))),
        list(3, this::text),
        list(3, this::text),
        list(4, () -> new PlanHead.Recipient(text(), maybe(this::text))),
        random.nextBoolean(),
        list(3, () -> new PlanHead.Part(maybe(this::text), text())),
        list(
            2,
            () ->
                new PlanHead.Appendix(
                    text(), maybe(this::text), maybe(this::text), maybe(this::reference))),
        list(2, () -> new PlanHead.Footnote(text(), text(), maybe(this::reference))),
        list(
            2,
            () ->
                new PlanHead.Parent(
                    maybe(UUID::randomUUID),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::day),
                    maybe(this::text),
                    maybe(this::text))));
  }

  private Reference reference() {
    return new Reference(maybe(this::text), maybe(this::text), maybe(this::day));
  }

  private TaskText task() {
    return new TaskText(
        maybe(this::text),
        text(),
        maybe(this::text),
        list(3, () -> DIMENSIONS.get(random.nextInt(DIMENSIONS.size()))),
        list(4, this::party),
        list(4, this::party),
        list(2, this::party),
        timing(),
        maybe(this::text),
        maybe(() -> random.nextInt(9000)),
        pick(TaskOrigin.values()),
        maybe(this::text));
  }

  private Party party() {
    return switch (random.nextInt(3)) {
      case 0 -> new Party(text(), unit(), null, maybe(this::text));
      case 1 -> new Party(text(), null, List.copyOf(groups.values()).get(random.nextInt(6)), null);
      default -> new Party(text(), null, null, maybe(this::text));
    };
  }

  private TaskTiming timing() {
    LocalDate due = maybe(this::day);
    return new TaskTiming(
        text(),
        pick(TimingKind.values()),
        maybe(this::day),
        maybe(this::day),
        due,
        due == null ? null : pick(DueWord.values()),
        list(5, this::day),
        random.nextBoolean(),
        random.nextBoolean(),
        maybe(this::text));
  }

  private RegimeRule regime() {
    Frequency frequency = pick(Frequency.values());
    return new RegimeRule(
        text(),
        list(4, this::party),
        unit(),
        maybe(this::unit),
        frequency,
        pick(DataWindow.values()),
        frequency == Frequency.LISTED ? null : (Integer) (1 + random.nextInt(31)),
        pick(DueWord.values()),
        random.nextInt(60),
        random.nextInt(250),
        random.nextBoolean(),
        list(
            3,
            () ->
                new ListedPeriod(
                    text(), day(), day(), day(), maybe(() -> pick(DueWord.values())))));
  }

  private UUID unit() {
    return List.copyOf(units.values()).get(random.nextInt(units.size()));
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(4); i >= 0; i--) {
      text.append(pick(WORDS));
    }
    return text.toString();
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> list(int most, Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
  }

  /** The same codes and names under other ids, as another installation has them. */
  static Register elsewhere() {
    return new AnyPlan(-1).register();
  }

  Register register() {
    return new Register() {
      @Override
      public String codeOf(UUID unit) {
        return key(units, unit);
      }

      @Override
      public String nameOf(UUID group) {
        return key(groups, group);
      }

      @Override
      public Optional<UUID> unit(String code) {
        return Optional.ofNullable(units.get(code));
      }

      @Override
      public Optional<UUID> group(String name) {
        return Optional.ofNullable(groups.get(name));
      }
    };
  }

  private static String key(Map<String, UUID> map, UUID value) {
    return map.entrySet().stream()
        .filter(e -> e.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
