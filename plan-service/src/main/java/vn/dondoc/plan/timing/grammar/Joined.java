package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Quote;
import vn.dondoc.plan.timing.Reading;
import vn.dondoc.plan.timing.Remark;
import vn.dondoc.plan.timing.TimingKind;

/**
 * What several statements say together. The one with days binds; several last days are due one by
 * one; an orientation does not bind, and a window around a day only says where it lies.
 */
final class Joined {

  private final List<Reading> parts;
  private final Quote quote;

  private Joined(List<Reading> parts, Quote quote) {
    this.parts = parts;
    this.quote = quote;
  }

  static Reading whole(List<Reading> parts, Quote quote) {
    return parts.size() == 1 ? quoting(parts.getFirst(), quote) : new Joined(parts, quote).whole();
  }

  /** Readings that a part offers besides the one that binds. */
  static List<Reading> others(Reading whole, List<Reading> parts) {
    boolean open =
        whole.questions().contains(Question.TWO_READINGS)
            || whole.questions().contains(Question.SEVERAL_STATEMENTS);
    return open && parts.size() > 1
        ? parts.stream()
            .filter(part -> part.kind() != TimingKind.UNREAD)
            .filter(part -> !sameDays(part, whole))
            .toList()
        : List.of();
  }

  private Reading whole() {
    var binding = binding();
    var dated = binding.stream().filter(Reading::isDated).toList();
    var more = compete(binding) ? Set.of(Question.SEVERAL_STATEMENTS) : Set.<Question>of();
    if (binding.stream().anyMatch(part -> part.questions().contains(Question.TWO_READINGS))) {
      return with(binding.getFirst(), Set.of(Question.TWO_READINGS));
    }
    if (dated.isEmpty()) {
      return with(binding.getFirst(), more);
    }
    if (dated.size() == 1) {
      return with(dated.getFirst(), more);
    }
    boolean ruled = dated.stream().anyMatch(part -> part.rrule() != null);
    boolean listed = dated.stream().anyMatch(part -> part.rrule() == null);
    return ruled && listed
        ? with(dated.getFirst(), Set.of(Question.SEVERAL_STATEMENTS))
        : listed(dated, more);
  }

  /**
   * Whether a statement that leaves its days open, or stands all the time, is beside another one:
   * which of them binds the words do not say. An event and a document only add to the others.
   */
  private static boolean compete(List<Reading> binding) {
    var timed =
        binding.stream()
            .filter(part -> part.kind() != TimingKind.EVENT)
            .filter(part -> part.kind() != TimingKind.EXTERNAL_PLAN)
            .toList();
    boolean dated = timed.stream().anyMatch(Reading::isDated);
    return timed.size() > 1 && timed.stream().anyMatch(part -> isOpen(part, dated));
  }

  private static boolean isOpen(Reading part, boolean besideDated) {
    return switch (part.kind()) {
      case UNREAD -> true;
      case RECURRING -> !part.isDated();
      case CONTINUOUS -> besideDated;
      case WINDOW, DEADLINE, EVENT, EXTERNAL_PLAN -> false;
    };
  }

  /** Without orientations, and without windows that only surround another part. */
  private List<Reading> binding() {
    var binding =
        parts.stream().filter(part -> !part.remarks().contains(Remark.ORIENTATION)).toList();
    binding = binding.isEmpty() ? parts : binding;
    var inner = new ArrayList<Reading>();
    for (var part : binding) {
      boolean surrounds =
          part.kind() == TimingKind.WINDOW
              && part.label() == null
              && binding.stream().anyMatch(other -> surrounds(part, other));
      if (!surrounds) {
        inner.add(part);
      }
    }
    return inner.isEmpty() ? List.of(binding.getFirst()) : inner;
  }

  private static boolean surrounds(Reading window, Reading other) {
    var start = window.start();
    var end = window.end();
    if (start == null || end == null || !other.isDated() || other.equals(window)) {
      return false;
    }
    var first = other.occurrences().isEmpty() ? firstDay(other) : other.occurrences().getFirst();
    var last = other.lastDay();
    return first != null && last != null && !first.isBefore(start) && !last.isAfter(end);
  }

  private static @Nullable LocalDate firstDay(Reading other) {
    return other.start() == null ? other.lastDay() : other.start();
  }

  /** Milestones: the last day of each. */
  private Reading listed(List<Reading> dated, Set<Question> more) {
    var days = new ArrayList<LocalDate>();
    var questions = EnumSet.noneOf(Question.class);
    questions.addAll(more);
    for (var part : dated) {
      var last = part.lastDay();
      if (!part.occurrences().isEmpty()) {
        days.addAll(part.occurrences());
      } else if (last != null) {
        days.add(last);
      }
      questions.addAll(part.questions());
    }
    var ordered = days.stream().sorted().distinct().toList();
    boolean ruled = dated.getFirst().rrule() != null;
    if (!ruled && !ordered.equals(days)) {
      questions.add(Question.SEVERAL_STATEMENTS);
    }
    return with(Draft.listed(ordered).done(quote), questions);
  }

  /** A part as the whole, with the event and the document that other parts name. */
  private Reading with(Reading main, Set<Question> more) {
    var questions = EnumSet.noneOf(Question.class);
    questions.addAll(main.questions());
    questions.addAll(more);
    var event = main.event();
    var reference = main.reference();
    for (var part : parts) {
      event = event == null ? part.event() : event;
      if (part.kind() == TimingKind.EXTERNAL_PLAN) {
        reference = reference == null ? part.reference() : reference;
        questions.add(Question.OTHER_DOCUMENT);
      }
    }
    return new Reading(
        quote,
        main.kind(),
        main.start(),
        main.end(),
        main.due(),
        main.rrule(),
        main.occurrences(),
        event,
        reference,
        main.dataWindow(),
        main.label(),
        main.remarks(),
        questions);
  }

  private static Reading quoting(Reading part, Quote quote) {
    return new Joined(List.of(part), quote).with(part, Set.of());
  }

  private static boolean sameDays(Reading one, Reading other) {
    return one.kind() == other.kind()
        && Objects.equals(one.lastDay(), other.lastDay())
        && one.occurrences().equals(other.occurrences());
  }
}
