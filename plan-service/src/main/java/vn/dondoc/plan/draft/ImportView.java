package vn.dondoc.plan.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.naming.Relation;
import vn.dondoc.plan.importing.naming.UnitMatch;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PartyLookup;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.SourcePlace;

/**
 * What an import read.
 *
 * @param planId the draft, absent on a dry run of a first import
 * @param version of the draft, for {@code If-Match}
 * @param names every agency the document names, with what it was found to be
 * @param duties of agencies in the text, outside the table; they become tasks on request
 * @param warnings what a person should look at, with the lines of the document
 * @param draft every value with its place in the document and how surely it was read
 */
public record ImportView(
    @Nullable UUID planId,
    @Nullable Long version,
    boolean dryRun,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String title,
    @Nullable String documentDate,
    @Nullable String issuer,
    @Nullable String focalAgency,
    int tasks,
    int regimes,
    List<NameView> names,
    List<DutyView> duties,
    List<WarningView> warnings,
    ReadDraftView draft) {

  /**
   * An agency that the document names.
   *
   * @param kind UNIT, CLOSED_GROUP, OPEN_GROUP or UNKNOWN, as far as the words tell
   * @param leads how many rows it leads
   * @param found UNIT or GROUP where the registry knows it, else NONE
   * @param meant the unit's name in the registry, where that is spelt otherwise
   * @param score how surely it is meant, 0 to 1, with {@code meant}
   */
  public record NameView(
      String name,
      String kind,
      long leads,
      String found,
      @Nullable String meant,
      @Nullable Double score) {}

  /**
   * A duty in the organisation part of the text.
   *
   * @param number as printed
   * @param agency as printed
   * @param units their names
   * @param requested whether its agencies can only be requested (rule T6)
   */
  public record DutyView(
      String number, String agency, List<String> units, boolean requested, String text, int line) {}

  /**
   * A warning of the import.
   *
   * @param path the value it is about, empty for the document
   * @param lines in reading order; of a text file the lines themselves
   * @param places where a person finds each of the lines in the file
   * @param vi and {@code en} what is wrong and what to do about it
   */
  public record WarningView(
      String code,
      String severity,
      String path,
      List<Integer> lines,
      List<SourcePlace> places,
      String vi,
      String en) {}

  /** Of a first import that saves nothing. */
  static ImportView ofDryRun(ReadDocument read) {
    return of(read, null, true, ReadDraftView.of(read));
  }

  static ImportView of(ReadRows rows, Plan plan, boolean dryRun) {
    ReadDraftView draft = ReadDraftView.of(rows.content(plan), rows.sources());
    return of(rows.document(), plan, dryRun, draft);
  }

  private static ImportView of(
      ReadDocument read, @Nullable Plan saved, boolean dryRun, ReadDraftView draft) {
    RecognisedPlan plan = read.recognised();
    return new ImportView(
        saved == null ? null : saved.id(),
        saved == null ? null : saved.version(),
        dryRun,
        plan.number().number(),
        plan.number().symbol(),
        plan.title() == null ? null : plan.title().text(),
        plan.date().date().map(LocalDate::toString).orElse(null),
        plan.issuer(),
        plan.focalAgency(),
        read.tasks().size(),
        read.regimes().size(),
        names(plan, read.parties()),
        plan.duties().stream().map(ImportView::duty).toList(),
        plan.warnings().stream().map(w -> warning(w, read.places())).toList(),
        draft);
  }

  private static List<NameView> names(RecognisedPlan plan, PartyLookup parties) {
    Map<String, Assignment> named = new LinkedHashMap<>();
    plan.tasks().stream()
        .flatMap(t -> Stream.of(t.leads(), t.coordinators(), t.monitors()))
        .flatMap(List::stream)
        .forEach(a -> named.putIfAbsent(a.canonical(), a));
    return named.values().stream().map(a -> name(plan, a, parties)).toList();
  }

  private static NameView name(RecognisedPlan plan, Assignment assignment, PartyLookup parties) {
    String canonical = assignment.canonical();
    Party party = parties.find(canonical, null);
    long leads =
        plan.tasks().stream()
            .filter(t -> t.leads().stream().anyMatch(l -> l.canonical().equals(canonical)))
            .count();
    String found = party.unitId() != null ? "UNIT" : party.groupId() != null ? "GROUP" : "NONE";
    UnitMatch guess = parties.guess(canonical);
    return new NameView(
        canonical,
        assignment.kind().name(),
        leads,
        found,
        guess == null ? null : guess.name(),
        guess == null ? null : guess.score());
  }

  private static DutyView duty(BodyDuty duty) {
    return new DutyView(
        duty.number(),
        duty.agency(),
        duty.units(),
        duty.relation() == Relation.REQUEST,
        duty.text(),
        duty.line());
  }

  private static WarningView warning(PlanWarning warning, SourcePlaces places) {
    return new WarningView(
        warning.code().name(),
        warning.severity().name(),
        warning.path(),
        warning.lines(),
        places.of(warning.lines()),
        warning.vietnamese(),
        warning.english());
  }
}
