package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.prose.Head;
import vn.dondoc.plan.importing.prose.ProseText;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.NumberStatus;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.importing.table.IndexNames;
import vn.dondoc.plan.law.Laws;

/** The rules about a plan as a whole (P1 to P8 of the catalogue). */
final class PlanChecks {

  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}\\p{L}{1,3}-\\p{Lu}.*");
  private static final Pattern APPENDIX_WORDS =
      Pattern.compile("(?iu)phụ lục (?:\\S+ )?(?:đính )?kèm|theo phụ lục|kèm theo kế hoạch này");
  private static final Pattern COLLECTIVE = Pattern.compile("BAN NHÂN DÂN|UBND");

  private final IndexNames indexNames;
  private final Laws laws;

  PlanChecks(IndexNames indexNames, Laws laws) {
    this.indexNames = indexNames;
    this.laws = laws;
  }

  void check(RecognisedPlan plan, Head head, ProseText text, WarningList warnings) {
    numberAndDate(plan, head, warnings);
    conflicts(plan, head, warnings);
    completeness(plan, text, warnings);
    signature(plan, warnings);
    closing(plan, text, warnings);
    laws(plan, text, warnings);
  }

  private static void numberAndDate(RecognisedPlan plan, Head head, WarningList warnings) {
    var number = plan.number();
    if (number.status() == NumberStatus.BLANK) {
      warnings.add(ImportWarning.NUMBER_BLANK, "number", number.line());
    }
    if (number.symbol() != null && !SYMBOL.matcher(number.symbol()).matches()) {
      warnings.add(ImportWarning.SYMBOL_FORM, "number", number.line(), "symbol", number.symbol());
    }
    if (plan.date().date().isEmpty()) {
      warnings.add(ImportWarning.DATE_BLANK, "date", plan.date().line());
    }
    boolean headless =
        head.number().equals(DocumentNumber.NONE) && head.date().equals(DocumentDate.NONE);
    if (headless && head.documentType() != null) {
      warnings.add(ImportWarning.HEADER_MISSING, "number", number.line());
    }
    if (head.documentType() == null) {
      warnings.add(ImportWarning.BODY_MISSING, "", 0);
    }
  }

  private static void conflicts(RecognisedPlan plan, Head head, WarningList warnings) {
    var appendix = plan.appendix();
    if (appendix == null) {
      return;
    }
    var inHead = head.number().number();
    var inAppendix = appendix.number().number();
    if (inHead != null && inAppendix != null && !inHead.equals(inAppendix)) {
      var args = Map.of("header", written(head.number()), "appendix", written(appendix.number()));
      warnings.add(ImportWarning.NUMBER_CONFLICT, "number", appendix.line(), args);
    }
    var headDate = head.date().date();
    var appendixDate = appendix.date().date();
    if (headDate.isPresent() && appendixDate.isPresent() && !headDate.equals(appendixDate)) {
      var args =
          Map.of("header", headDate.get().toString(), "appendix", appendixDate.get().toString());
      warnings.add(ImportWarning.DATE_CONFLICT, "date", appendix.line(), args);
    }
  }

  private static String written(DocumentNumber number) {
    return number.number() + "/" + number.symbol();
  }

  private static void completeness(RecognisedPlan plan, ProseText text, WarningList warnings) {
    if (plan.recipients().isEmpty()) {
      warnings.add(ImportWarning.RECIPIENTS_MISSING, "recipients", 0);
    }
    if (plan.tasks().isEmpty()) {
      warnings.add(ImportWarning.TASKS_MISSING, "tasks", 0);
      text.passages().stream()
          .filter(passage -> APPENDIX_WORDS.matcher(passage.text()).find())
          .findFirst()
          .ifPresent(
              passage -> warnings.add(ImportWarning.APPENDIX_MISSING, "tasks", passage.line()));
    }
  }

  private static void signature(RecognisedPlan plan, WarningList warnings) {
    var signature = plan.signature();
    if (signature == null || signature.name() == null) {
      warnings.add(
          ImportWarning.SIGNER_MISSING, "signature", signature == null ? 0 : signature.line());
      return;
    }
    var position = signature.position() == null ? "" : signature.position();
    boolean deputy = position.startsWith("PHÓ");
    boolean collective = COLLECTIVE.matcher(signature.onBehalfOf()).find();
    boolean wrong =
        switch (signature.capacity()) {
          case "KT." -> !deputy;
          case "TM." -> !collective;
          default -> false;
        };
    if (wrong) {
      var args = Map.of("capacity", signature.capacity(), "position", position);
      warnings.add(ImportWarning.CAPACITY_MISMATCH, "signature", signature.line(), args);
    }
  }

  private void closing(RecognisedPlan plan, ProseText text, WarningList warnings) {
    for (var passage : text.passages()) {
      if (passage.text().startsWith("Trên đây là") && !plan.indices().isEmpty()) {
        var named = indexNames.in(passage.text());
        if (!named.isEmpty() && Collections.disjoint(named, plan.indices())) {
          var args =
              Map.of(
                  "closing", String.join(", ", named), "title", String.join(", ", plan.indices()));
          warnings.add(ImportWarning.CONTENT_INCONSISTENCY, "indices", passage.line(), args);
        }
      }
    }
  }

  private void laws(RecognisedPlan plan, ProseText text, WarningList warnings) {
    var issued =
        plan.date().date().or(() -> plan.years().stream().findFirst().map(PlanChecks::newYear));
    if (issued.isEmpty()) {
      return;
    }
    var texts = new LinkedHashSet<String>();
    text.passages().forEach(passage -> texts.add(passage.text()));
    plan.tasks().forEach(task -> texts.add(task.text()));
    var outdated = laws.outdated(texts, issued.get());
    for (var passage : text.passages()) {
      outdated
          .getOrDefault(passage.text(), List.of())
          .forEach(law -> add(warnings, law, "", passage.line()));
    }
    for (var task : plan.tasks()) {
      outdated
          .getOrDefault(task.text(), List.of())
          .forEach(law -> add(warnings, law, "tasks", task.line()));
    }
  }

  private static void add(WarningList warnings, Laws.Outdated law, String path, int line) {
    var successor = law.successor();
    var since = law.since().toString();
    if (successor == null) {
      var args = Map.of("law", law.law(), "since", since);
      warnings.add(ImportWarning.ENDED_LEGAL_REF, path, line, args);
    } else {
      var args = Map.of("law", law.law(), "successor", successor, "since", since);
      warnings.add(ImportWarning.OUTDATED_LEGAL_REF, path, line, args);
    }
  }

  private static LocalDate newYear(int year) {
    return LocalDate.of(year, 1, 1);
  }
}
