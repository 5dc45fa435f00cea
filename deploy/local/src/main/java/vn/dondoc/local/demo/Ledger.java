package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What the client knows to have been acknowledged, kept beside the system and counted by itself:
 * the oracle of the journeys.
 */
public final class Ledger {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Where an assignment stands. */
  public enum Work {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED
  }

  /**
   * An assignment.
   *
   * @param lastDay last permitted day, null for none
   * @param late completed by a submission past due
   */
  public record Assigned(
      String id,
      String unit,
      int seq,
      String occurrence,
      LocalDate lastDay,
      boolean requested,
      Work work,
      boolean late) {

    Assigned now(Work newWork, boolean isLate) {
      return new Assigned(id, unit, seq, occurrence, lastDay, requested, newWork, isLate);
    }
  }

  /**
   * A report that is owed.
   *
   * @param filedAt first valid submission, null while there is none
   */
  public record Owed(
      String id,
      String unit,
      String period,
      Instant dueAt,
      Instant filedAt,
      boolean nil,
      boolean accepted) {}

  private final Map<String, Assigned> assignments = new ConcurrentHashMap<>();
  private final Map<String, Owed> reports = new ConcurrentHashMap<>();

  void assigned(JsonNode assignment) {
    String id = assignment.path("id").asText();
    assignments.putIfAbsent(
        id,
        new Assigned(
            id,
            assignment.path("unit").path("code").asText(),
            assignment.path("task").path("seq").asInt(),
            assignment.path("occurrence").asText(),
            assignment.hasNonNull("lastDay")
                ? LocalDate.parse(assignment.path("lastDay").asText())
                : null,
            assignment.path("requested").asBoolean(),
            Work.NOT_STARTED,
            false));
  }

  void owed(JsonNode obligation) {
    String id = obligation.path("id").asText();
    reports.putIfAbsent(
        id,
        new Owed(
            id,
            obligation.path("unit").path("code").asText(),
            obligation.path("period").asText(),
            Instant.parse(obligation.path("dueAt").asText()),
            null,
            false,
            false));
  }

  void started(String assignment) {
    assignments.computeIfPresent(assignment, (id, a) -> a.now(Work.IN_PROGRESS, false));
  }

  void completed(String assignment, Instant submittedAt) {
    assignments.computeIfPresent(
        assignment,
        (id, a) ->
            a.now(Work.COMPLETED, a.lastDay() != null && day(submittedAt).isAfter(a.lastDay())));
  }

  void filed(String report, Instant at, boolean nil) {
    reports.computeIfPresent(
        report,
        (id, r) ->
            new Owed(
                id,
                r.unit(),
                r.period(),
                r.dueAt(),
                r.filedAt() == null ? at : r.filedAt(),
                nil,
                false));
  }

  void accepted(String report) {
    reports.computeIfPresent(
        report,
        (id, r) -> new Owed(id, r.unit(), r.period(), r.dueAt(), r.filedAt(), r.nil(), true));
  }

  public Collection<Assigned> assignments() {
    return assignments.values();
  }

  public Collection<Owed> reports() {
    return reports.values();
  }

  /**
   * The numbers of the aggregated status as this ledger counts them, by the names of the status
   * view.
   */
  public Map<String, Long> count(Instant now, Predicate<String> units) {
    LocalDate today = day(now);
    Map<String, Long> counts = new TreeMap<>();
    for (Assigned a : assignments.values()) {
      if (!units.test(a.unit())) {
        continue;
      }
      if (a.requested()) {
        counts.merge("requested", 1L, Long::sum);
        continue;
      }
      boolean past =
          a.work() == Work.COMPLETED ? a.late() : a.lastDay() != null && today.isAfter(a.lastDay());
      counts.merge(cell(a.work()) + (past ? ".pastDue" : ".withinDue"), 1L, Long::sum);
      counts.merge("total", 1L, Long::sum);
    }
    for (Owed r : reports.values()) {
      if (units.test(r.unit())) {
        count(counts, r, now);
      }
    }
    return counts;
  }

  private static void count(Map<String, Long> counts, Owed report, Instant now) {
    counts.merge("expected", 1L, Long::sum);
    boolean due = !now.isBefore(report.dueAt());
    if (report.filedAt() == null) {
      counts.merge(due ? "missed" : "pending", 1L, Long::sum);
      return;
    }
    counts.merge("received", 1L, Long::sum);
    counts.merge(report.filedAt().isBefore(report.dueAt()) ? "onTime" : "late", 1L, Long::sum);
    if (report.nil()) {
      counts.merge("nil", 1L, Long::sum);
    }
    if (report.accepted()) {
      counts.merge("accepted", 1L, Long::sum);
    }
  }

  private static String cell(Work work) {
    return switch (work) {
      case NOT_STARTED -> "notStarted";
      case IN_PROGRESS -> "inProgress";
      case COMPLETED -> "completed";
    };
  }

  /**
   * The same numbers as the system's status view tells them; numbers of zero left out, as in {@link
   * #count}.
   */
  public static Map<String, Long> told(JsonNode status) {
    Map<String, Long> told = new TreeMap<>();
    JsonNode cells = status.path("assignments");
    for (String cell : new String[] {"completed", "inProgress", "notStarted"}) {
      for (String due : new String[] {"withinDue", "pastDue"}) {
        put(told, cell + "." + due, cells.path(cell).path(due));
      }
    }
    put(told, "total", cells.path("total"));
    put(told, "requested", cells.path("requested"));
    for (String measure :
        new String[] {
          "expected", "received", "onTime", "late", "nil", "missed", "pending", "accepted"
        }) {
      put(told, measure, status.path("reports").path(measure));
    }
    return told;
  }

  private static void put(Map<String, Long> told, String name, JsonNode count) {
    long n = count.path("n").asLong();
    if (n != 0) {
      told.put(name, n);
    }
  }

  static LocalDate day(Instant instant) {
    return instant.atZone(VIETNAM).toLocalDate();
  }
}
