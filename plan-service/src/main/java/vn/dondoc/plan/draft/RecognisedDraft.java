package vn.dondoc.plan.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.dondoc.plan.importing.recognised.AppendixReference;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.LegalBasis;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.importing.recognised.TaskGroup;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.Reference;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;

/**
 * Puts what was recognised into the words of a draft plan. Plain: the registry is asked through
 * {@link Parties}.
 */
final class RecognisedDraft {

  /** Findings that the check of the plan makes anew on what the plan says now. */
  private static final Set<ImportWarning> CHECKED_ANEW =
      EnumSet.of(
          ImportWarning.NUMBER_BLANK,
          ImportWarning.NUMBER_CONFLICT,
          ImportWarning.DATE_CONFLICT,
          ImportWarning.SYMBOL_FORM,
          ImportWarning.CAPACITY_MISMATCH,
          ImportWarning.REQUEST_ONLY_LEAD,
          ImportWarning.LATE_START,
          ImportWarning.DATE_BLANK,
          ImportWarning.SIGNER_MISSING,
          ImportWarning.RECIPIENTS_MISSING,
          ImportWarning.TASKS_MISSING,
          ImportWarning.LEAD_MISSING,
          ImportWarning.LEAD_ALSO_COORDINATOR,
          ImportWarning.OPEN_GROUP_LEAD,
          ImportWarning.UNIT_UNKNOWN,
          ImportWarning.TIMING_UNRESOLVED,
          ImportWarning.TIMING_UNREAD);

  private static final String UNTITLED = "(chưa có trích yếu)";
  private static final String APPENDIX = "Phụ lục";

  private final RecognisedPlan plan;
  private final int thisYear;

  RecognisedDraft(RecognisedPlan plan, int thisYear) {
    this.plan = plan;
    this.thisYear = thisYear;
  }

  /** Finds the unit or group of a canonical name. */
  interface Parties {
    Party find(String canonical, String scope);
  }

  PlanHead head() {
    return new PlanHead(
        Objects.requireNonNullElse(plan.documentType(), "KẾ HOẠCH"),
        plan.number().number(),
        plan.number().symbol(),
        plan.title() == null ? UNTITLED : plan.title().text(),
        plan.years().isEmpty() ? List.of(thisYear) : plan.years(),
        plan.indices(),
        plan.date().place(),
        plan.date().date().orElse(null),
        signer(),
        plan.legalBases().stream().map(RecognisedDraft::basis).toList(),
        plan.purposes().stream().map(s -> s.text()).toList(),
        plan.requirements().stream().map(s -> s.text()).toList(),
        plan.recipients().stream()
            .map(
                r ->
                    new PlanHead.Recipient(
                        r.text(), r.marks().isEmpty() ? null : String.join(", ", r.marks())))
            .toList(),
        false,
        plan.parts().stream().map(p -> new PlanHead.Part(p.number(), p.title())).toList(),
        appendices(),
        plan.footnotes().stream()
            .map(f -> new PlanHead.Footnote(f.mark(), f.text(), null))
            .toList(),
        List.of());
  }

  /** What has neither number nor date is a published result, told by its whole sentence. */
  private static PlanHead.LegalBasis basis(LegalBasis basis) {
    boolean result = basis.number() == null && basis.date() == null;
    return new PlanHead.LegalBasis(
        basis.type(),
        basis.number(),
        null,
        basis.date(),
        basis.issuer(),
        result ? basis.text() : null,
        result ? PlanHead.LegalBasis.Kind.RESULT : PlanHead.LegalBasis.Kind.DOCUMENT);
  }

  private List<PlanHead.Appendix> appendices() {
    AppendixReference appendix = plan.appendix();
    if (appendix == null) {
      return List.of();
    }
    return List.of(
        new PlanHead.Appendix(
            Objects.requireNonNullElse(appendix.label(), APPENDIX),
            null,
            appendix.title(),
            new Reference(
                appendix.number().number(),
                appendix.number().symbol(),
                appendix.date().date().orElse(null))));
  }

  private PlanHead.Signer signer() {
    return plan.signature() == null || plan.signature().name() == null
        ? null
        : new PlanHead.Signer(
            plan.signature().capacity(), plan.signature().position(), plan.signature().name());
  }

  /** A duty of the text; it states no time, so a person has to. */
  TaskText task(BodyDuty duty, Parties parties) {
    return new TaskText(
        duty.number(),
        duty.text().isBlank() ? duty.agency() : duty.text(),
        null,
        List.of(),
        duty.units().stream().map(unit -> parties.find(unit, null)).toList(),
        List.of(),
        List.of(),
        TaskTiming.read("", head().year()),
        null,
        duty.line(),
        TaskOrigin.BODY,
        null);
  }

  static TaskText task(RecognisedTask task, Parties parties, Set<String> dimensions) {
    TaskGroup group = task.group();
    return new TaskText(
        task.derivedNumber(),
        task.text(),
        group == null ? null : group.title(),
        dimensions(task, dimensions),
        parties(task.leads(), parties),
        parties(task.coordinators(), parties),
        parties(task.monitors(), parties),
        TaskTiming.of(task.timing()),
        task.product(),
        task.line(),
        TaskOrigin.APPENDIX,
        null);
  }

  private static List<String> dimensions(RecognisedTask task, Set<String> known) {
    if (task.dimension() == null) {
      return List.of();
    }
    String code = task.dimension().index() + "-" + task.dimension().number();
    return known.contains(code) ? List.of(code) : List.of();
  }

  private static List<Party> parties(List<Assignment> named, Parties parties) {
    return named.stream().map(a -> parties.find(a.canonical(), a.scope())).toList();
  }

  List<ImportedWarning> warnings() {
    List<ImportedWarning> kept = new ArrayList<>();
    for (PlanWarning warning : plan.warnings()) {
      if (!CHECKED_ANEW.contains(warning.code())) {
        kept.add(
            new ImportedWarning(
                warning.code().name(),
                warning.line() == 0 ? null : warning.line(),
                warning.vietnamese(),
                warning.english(),
                warning.path(),
                null));
      }
    }
    return kept;
  }
}
