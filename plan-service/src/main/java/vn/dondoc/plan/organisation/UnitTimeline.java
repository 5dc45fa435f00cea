package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.problem.DomainException;

/**
 * One unit over time. Its spans follow each other without gap or overlap, so that it has one name
 * and one parent on each of its days. Only {@link UnitTimelines} changes it.
 */
public final class UnitTimeline {

  private final UUID id;
  private final String code;
  private final long version;
  private final List<UnitSpan> spans;
  private List<UnitCode> codes;
  private List<UUID> successors;

  /**
   * @param version as stored, -1 for a unit that is new
   * @param spans at least one, oldest first
   */
  UnitTimeline(
      UUID id,
      String code,
      long version,
      List<UnitSpan> spans,
      List<UnitCode> codes,
      List<UUID> successors) {
    this.id = id;
    this.code = code;
    this.version = version;
    this.spans = new ArrayList<>(spans);
    this.codes = List.copyOf(codes);
    this.successors = List.copyOf(successors);
  }

  /** What it is on a day; empty outside its validity. */
  public Optional<UnitSpan> at(LocalDate day) {
    // From the end: nearly every question is about today.
    for (int i = spans.size() - 1; i >= 0; i--) {
      if (spans.get(i).covers(day)) {
        return Optional.of(spans.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether it lies directly below a unit on a day or later. */
  boolean liesBelow(UUID parent, LocalDate day) {
    for (UnitSpan span : spans) {
      if (parent.equals(span.parentId()) && !span.endsBefore(day)) {
        return true;
      }
    }
    return false;
  }

  public UnitSpan last() {
    return spans.getLast();
  }

  public LocalDate firstDay() {
    return spans.getFirst().from();
  }

  /** Its last day, null while it lasts. */
  public @Nullable LocalDate lastDay() {
    return last().to();
  }

  /** Refuses an act on a day on which the unit is not valid, or after which it changed already. */
  UnitSpan requireOpen(LocalDate day) {
    UnitSpan span =
        at(day).orElseThrow(() -> new DomainException(UnitProblem.UNIT_NOT_VALID, code, day));
    if (!span.equals(last())) {
      throw new DomainException(UnitProblem.CHANGED_LATER, code, last().from());
    }
    return span;
  }

  /**
   * Changes what it is from a day on, in those spans that the condition names.
   *
   * @return whether anything changed
   */
  boolean change(LocalDate day, Predicate<UnitSpan> which, UnaryOperator<UnitSpan> change) {
    List<UnitSpan> changed = new ArrayList<>();
    for (UnitSpan span : spans) {
      if (span.endsBefore(day) || !which.test(span)) {
        add(changed, span);
      } else if (span.from().isBefore(day)) {
        add(changed, span.between(span.from(), day.minusDays(1)));
        add(changed, change.apply(span.between(day, span.to())));
      } else {
        add(changed, change.apply(span));
      }
    }
    boolean same = changed.equals(spans);
    replace(changed);
    return !same;
  }

  private static void add(List<UnitSpan> spans, UnitSpan next) {
    if (!spans.isEmpty() && next.continues(spans.getLast())) {
      UnitSpan before = spans.removeLast();
      spans.add(before.between(before.from(), next.to()));
    } else {
      spans.add(next);
    }
  }

  private void replace(List<UnitSpan> changed) {
    spans.clear();
    spans.addAll(changed);
  }

  /** Ends it; what it was to be after that day is dropped. */
  void end(LocalDate lastDay, List<UUID> heirs) {
    List<UnitSpan> kept = new ArrayList<>();
    for (UnitSpan span : spans) {
      if (!span.from().isAfter(lastDay)) {
        kept.add(span.covers(lastDay) ? span.between(span.from(), lastDay) : span);
      }
    }
    replace(kept);
    codes =
        codes.stream()
            .map(c -> c.validTo() == null ? UnitCode.of(c.code(), c.validFrom(), lastDay) : c)
            .toList();
    successors = List.copyOf(heirs);
  }

  /** Moves its first and last day, and the codes that share them. */
  void lasts(LocalDate first, @Nullable LocalDate last) {
    LocalDate firstBefore = firstDay();
    LocalDate lastBefore = lastDay();
    spans.set(0, spans.getFirst().between(first, spans.getFirst().to()));
    spans.set(spans.size() - 1, last().between(last().from(), last));
    codes =
        codes.stream()
            .map(
                c ->
                    UnitCode.of(
                        c.code(),
                        c.validFrom().equals(firstBefore) ? first : c.validFrom(),
                        Objects.equals(c.validTo(), lastBefore) ? last : c.validTo()))
            .toList();
  }

  /** Makes it known by a further code from a day on; the one of that format before it ends. */
  void know(String further, LocalDate day) {
    CodeFormat format = CodeFormat.of(further);
    List<UnitCode> known = new ArrayList<>();
    for (UnitCode c : codes) {
      boolean replaced =
          !c.code().equals(code) && c.format() == format && Objects.equals(c.validTo(), lastDay());
      if (!replaced) {
        known.add(c);
      } else if (c.validFrom().isBefore(day)) {
        known.add(UnitCode.of(c.code(), c.validFrom(), day.minusDays(1)));
      }
    }
    known.add(UnitCode.of(further, day, lastDay()));
    codes = List.copyOf(known);
  }

  /** The code beside its own that counts last, null where it has none. */
  public @Nullable String alternateCode() {
    return codes.stream()
        .filter(c -> !c.code().equals(code) && Objects.equals(c.validTo(), lastDay()))
        .map(UnitCode::code)
        .findFirst()
        .orElse(null);
  }

  /** The full current state as the event tells it, after the next save. */
  public UnitRecorded recorded() {
    UnitSpan now = last();
    return new UnitRecorded(
        id,
        nextVersion(),
        code,
        now.name(),
        now.kind(),
        now.tier(),
        now.parentId(),
        now.path(),
        firstDay(),
        lastDay(),
        successors);
  }

  public UnitFacts facts() {
    return new UnitFacts(id, code, last().name(), last().kind(), last().tier(), last().path());
  }

  long nextVersion() {
    return version + 1;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public List<UnitSpan> spans() {
    return List.copyOf(spans);
  }

  public List<UnitCode> codes() {
    return codes;
  }

  public List<UUID> successors() {
    return successors;
  }
}
