package vn.dondoc.local.clock;

import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.local.Broker;
import vn.dondoc.local.Endpoints;
import vn.dondoc.local.StackException;
import vn.dondoc.local.Waiting;

/**
 * Moves the clocks of all services, from each instant at which something is due to the next, and
 * lets everything that follows from one instant happen before the next.
 */
public final class ClockDriver {
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final List<ServiceClock> clocks;
  private final Function<Set<String>, Map<String, Long>> endOffsets;
  private final Duration patience;

  private ClockDriver(
      List<ServiceClock> clocks,
      Function<Set<String>, Map<String, Long>> endOffsets,
      Duration patience) {
    this.clocks = clocks;
    this.endOffsets = endOffsets;
    this.patience = patience;
  }

  /** For the services of a stack; the broker stays the caller's to close. */
  public static ClockDriver of(Endpoints endpoints, Broker broker) {
    List<ServiceClock> clocks = new ArrayList<>();
    endpoints
        .services()
        .forEach(
            (service, replicas) -> {
              for (int r = 1; r <= replicas.size(); r++) {
                clocks.add(
                    new ServiceClock(
                        service.serviceName(), service.replicaName(r), replicas.get(r - 1)));
              }
            });
    return of(clocks, broker::endOffsets);
  }

  /**
   * @param clocks of every replica of every service
   * @param endOffsets the next offset to be written, by {@code topic-partition}
   */
  static ClockDriver of(
      List<ServiceClock> clocks, Function<Set<String>, Map<String, Long>> endOffsets) {
    return new ClockDriver(clocks, endOffsets, SETTLED_WITHIN);
  }

  /** How long {@link #settle} waits before it says what is missing. */
  public ClockDriver withPatience(Duration atMost) {
    return new ClockDriver(clocks, endOffsets, atMost);
  }

  /** The latest of the clocks; they are equal after {@link #beginAt} and {@link #advanceTo}. */
  public Instant now() {
    return reached(this::readAll).values().stream()
        .map(ClockReading::now)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /** Stops clocks that run with the wall and sets them, once, even to the past. */
  public void beginAt(Instant instant) {
    setAll(instant);
    settle();
  }

  /**
   * Moves on, stopping at every instant at which a service has something to do.
   *
   * @return how many stops were made
   */
  public int advanceTo(Instant target) {
    Instant now = now();
    if (now.isAfter(target)) {
      throw new StackException(
          "Đồng hồ chỉ chạy tới / clocks only move forward: %s → %s".formatted(now, target));
    }
    if (!standAt(now)) {
      // Clocks that still run with the wall, or that stayed behind in an interrupted move.
      setAll(now);
    }
    settle();
    int stops = 0;
    while (now.isBefore(target)) {
      now = nextStop(now, target);
      setAll(now);
      settle();
      stops++;
    }
    return stops;
  }

  /** Moves on at once, and waits for nothing that follows: for who measures how long it takes. */
  public void jumpTo(Instant target) {
    setAll(target);
  }

  public int advanceBy(Duration duration) {
    return advanceTo(now().plus(duration));
  }

  /** Waits until nothing is left to do at this instant; fails with what was left and where. */
  public void settle() {
    AtomicReference<List<String>> left = new AtomicReference<>(List.of());
    Waiting.until(
        () -> {
          left.set(unsettled());
          return left.get().isEmpty();
        },
        patience,
        BETWEEN_LOOKS,
        () -> "settled clocks\n  " + String.join("\n  ", left.get()));
  }

  /** Whether all clocks say so, and still say so when asked again. */
  private boolean standAt(Instant now) {
    return Stream.of(reached(this::readAll), reached(this::readAll))
        .flatMap(readings -> readings.values().stream())
        .allMatch(reading -> reading.now().equals(now));
  }

  private Instant nextStop(Instant now, Instant target) {
    return reached(this::readAll).values().stream()
        .flatMap(reading -> reading.next().stream())
        .filter(next -> next.isAfter(now) && next.isBefore(target))
        .min(Instant::compareTo)
        .orElse(target);
  }

  /**
   * Sweeps are paused meanwhile, so that none of them sees one clock before and another after the
   * move.
   */
  private void setAll(Instant now) {
    all(ServiceClock::pause);
    try {
      all(clock -> clock.set(now));
    } finally {
      all(ServiceClock::resume);
    }
  }

  /**
   * Two looks that agree: in one look a service read early may get work from one that was read
   * late.
   */
  private List<String> unsettled() {
    try {
      Map<String, ClockReading> first = readAll();
      List<String> reasons = unsettled(first);
      if (!reasons.isEmpty()) {
        return reasons;
      }
      Map<String, ClockReading> second = readAll();
      reasons = unsettled(second);
      if (reasons.isEmpty() && !first.equals(second)) {
        return List.of("still changing: " + first + " → " + second);
      }
      return reasons;
    } catch (StackException e) {
      return List.of(e.getMessage());
    }
  }

  private List<String> unsettled(Map<String, ClockReading> readings) {
    Set<String> partitions = new TreeSet<>();
    readings.values().forEach(reading -> partitions.addAll(reading.positions().keySet()));
    Map<String, Long> ends = endOffsets.apply(partitions);
    Instant latest =
        readings.values().stream().map(ClockReading::now).max(Instant::compareTo).orElseThrow();
    List<String> reasons = new ArrayList<>();
    readings.forEach(
        (service, reading) ->
            reading
                .unsettled(ends, latest)
                .forEach(reason -> reasons.add(service + ": " + reason)));
    return reasons;
  }

  private Map<String, ClockReading> readAll() {
    return ask(clocks, ServiceClock::read);
  }

  private void all(Function<ServiceClock, CompletableFuture<String>> order) {
    clocks.stream()
        .collect(Collectors.groupingBy(ServiceClock::service, TreeMap::new, Collectors.toList()))
        .values()
        .forEach(replicas -> reached(() -> ask(replicas, order)));
  }

  /**
   * Every clock by its name. A replica on whose port nobody listens is left out while another of
   * its service answers: they share the work, and one that starts takes the clock from their
   * database.
   */
  private static <T> Map<String, T> ask(
      List<ServiceClock> clocks, Function<ServiceClock, CompletableFuture<T>> question) {
    Map<ServiceClock, CompletableFuture<T>> asked = new HashMap<>();
    clocks.forEach(clock -> asked.put(clock, question.apply(clock)));
    Map<String, T> answers = new TreeMap<>();
    Set<String> answered = new HashSet<>();
    Map<String, StackException> away = new TreeMap<>();
    asked.forEach(
        (clock, answer) -> {
          try {
            answers.put(clock.name(), join(answer));
            answered.add(clock.service());
          } catch (StackException e) {
            if (!(e.getCause() instanceof ConnectException)) {
              throw e;
            }
            away.put(clock.service(), e);
          }
        });
    away.keySet().removeAll(answered);
    away.values().stream()
        .findFirst()
        .ifPresent(
            e -> {
              throw e;
            });
    return answers;
  }

  /** Asks again while a service is away: one that was killed comes back. A refusal is final. */
  private <T> T reached(Supplier<T> ask) {
    AtomicReference<T> answer = new AtomicReference<>();
    AtomicReference<String> away = new AtomicReference<>();
    Waiting.until(
        () -> {
          try {
            answer.set(ask.get());
            return true;
          } catch (StackException e) {
            if (e.getCause() == null) {
              throw e;
            }
            away.set(e.getMessage());
            return false;
          }
        },
        patience,
        away::get);
    return answer.get();
  }

  private static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException known
          ? known
          : new StackException(e.getCause().toString(), e);
    }
  }
}
