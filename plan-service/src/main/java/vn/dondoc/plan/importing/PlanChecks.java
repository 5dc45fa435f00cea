package vn.dondoc.plan.importing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.prose.Head;
import vn.dondoc.plan.importing.prose.Passage;
import vn.dondoc.plan.importing.prose.ProseText;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.NumberStatus;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.importing.table.IndexNames;

/** The rules about a plan as a whole (P1 to P8 of the catalogue). */
final class PlanChecks {

  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}\\p{L}{1,3}-\\p{Lu}.*");
  private static final Pattern APPENDIX_WORDS =
      Pattern.compile("(?iu)phụ lục (?:\\S+ )?(?:đính )?kèm|theo phụ lục|kèm theo kế hoạch này");
  private static final Pattern COLLECTIVE = Pattern.compile("BAN NHÂN DÂN|UBND");

  private final IndexNames indexNames;
  private final RepealedLaws repealed = new RepealedLaws();

  PlanChecks(IndexNames indexNames) {
    this.indexNames = indexNames;
  }

  void check(RecognisedPlan plan, Head head, ProseText text, WarningList warnings) {
    numberAndDate(plan, head, warnings);
    conflicts(plan, head, warnings);
    completeness(plan, text, warnings);
    signature(plan, warnings);
    closing(plan, text, warnings);
    repealed(plan, text, warnings);
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

  private void repealed(RecognisedPlan plan, ProseText text, WarningList warnings) {
    var issued =
        plan.date().date().or(() -> plan.years().stream().findFirst().map(PlanChecks::newYear));
    if (issued.isEmpty()) {
      return;
    }
    for (var law : repealed.on(issued.get())) {
      var args =
          Map.of("law", law.law(), "successor", law.successor(), "since", law.since().toString());
      text.passages().stream()
          .filter(passage -> law.isCitedIn(passage.text()))
          .map(Passage::line)
          .forEach(line -> warnings.add(ImportWarning.OUTDATED_LEGAL_REF, "", line, args));
      plan.tasks().stream()
          .filter(task -> law.isCitedIn(task.text()))
          .forEach(
              task -> warnings.add(ImportWarning.OUTDATED_LEGAL_REF, "tasks", task.line(), args));
    }
  }

  private static LocalDate newYear(int year) {
    return LocalDate.of(year, 1, 1);
  }
}
