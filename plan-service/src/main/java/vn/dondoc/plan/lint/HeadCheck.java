package vn.dondoc.plan.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.table.IndexNames;
import vn.dondoc.plan.plan.InstrumentType;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.Reference;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.text.Folded;

/** The rules about a plan as a document (P1 to P6, P8). */
final class HeadCheck {

  private static final Pattern APPENDIX =
      Pattern.compile("(?iu)phụ lục\\s+((?:số\\s+)?(?:\\d+|[IVX]+))(?![\\p{L}\\d])");
  private static final IndexNames INDEX_NAMES = new IndexNames();

  private final Subject subject;
  private final PlanHead head;
  private final Findings findings;

  HeadCheck(Subject subject, Findings findings) {
    this.subject = subject;
    head = subject.content().head();
    this.findings = findings;
  }

  void check() {
    findings.require(head.number(), "/number", LintCode.NUMBER_MISSING);
    findings.require(head.symbol(), "/symbol", LintCode.SYMBOL_MISSING);
    findings.require(head.documentDate(), "/documentDate", LintCode.DATE_MISSING);
    findings.require(head.signer(), "/signer", LintCode.SIGNER_MISSING);
    if (head.recipients().isEmpty()) {
      findings.add("/recipients", LintCode.RECIPIENT_MISSING);
    }
    if (subject.content().tasks().isEmpty()) {
      findings.add("/tasks", LintCode.TASK_MISSING);
    }
    if (subject.numberTaken()) {
      findings.add("/number", LintCode.NUMBER_TAKEN, head.number());
    }
    checkSymbol();
    checkReferences();
    checkCapacity();
    checkIndices();
    checkAppendices();
  }

  /** P3: the abbreviation of the kind, and of a people's committee. */
  private void checkSymbol() {
    if (head.symbol() == null || head.symbol().isBlank()) {
      return;
    }
    String expected =
        InstrumentType.of(head.instrumentType())
            .filter(t -> t != InstrumentType.CONG_VAN)
            .map(t -> t.abbreviation() + "-" + (committee() ? "UBND" : ""))
            .orElse("");
    if (!upper(head.symbol()).startsWith(upper(expected))) {
      findings.add("/symbol", LintCode.SYMBOL_FORM, head.symbol(), expected);
    }
  }

  private boolean committee() {
    UnitFacts issuer = subject.units().get(subject.content().issuerId());
    return issuer != null && issuer.kind() == UnitKind.PEOPLES_COMMITTEE;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** P4: number, symbol and date above an appendix are those of the plan. */
  private void checkReferences() {
    for (int i = 0; i < head.appendices().size(); i++) {
      PlanHead.Appendix appendix = head.appendices().get(i);
      Reference said = appendix.reference();
      if (said != null
          && (differ(said.number(), head.number())
              || differ(said.symbol(), head.symbol())
              || differ(said.date(), head.documentDate()))) {
        findings.add(
            new Place("/appendices/" + i + "/reference", appendix.number(), appendix.name(), null),
            LintCode.APPENDIX_DISAGREES,
            appendix.name(),
            printed(said.number(), said.symbol(), said.date()),
            printed(head.number(), head.symbol(), head.documentDate()));
      }
    }
  }

  private static boolean differ(@Nullable Object said, @Nullable Object is) {
    return said != null && is != null && !said.equals(is);
  }

  private static String printed(@Nullable Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /** P5: a deputy signs for the chairman; only for a collective one signs on its behalf. */
  private void checkCapacity() {
    PlanHead.Signer signer = head.signer();
    UnitFacts issuer = subject.units().get(subject.content().issuerId());
    if (signer == null || issuer == null) {
      return;
    }
    boolean wrong =
        switch (signer.capacity()) {
          case "KT." -> !Folded.of(signer.position()).startsWith("pho ");
          case "TM." -> !isCollective(issuer.kind());
          default -> false;
        };
    if (wrong) {
      findings.add(
          "/signer/capacity",
          LintCode.CAPACITY_MISMATCH,
          signer.capacity(),
          signer.position(),
          issuer.name());
    }
  }

  private static boolean isCollective(UnitKind kind) {
    return switch (kind) {
      case PEOPLES_COMMITTEE, PEOPLES_COUNCIL, FATHERLAND_FRONT, MASS_ORGANISATION, PARTY_BODY ->
          true;
      default -> false;
    };
  }

  /**
   * P6: what the title names, what the head lists and what the tasks serve are the same indices.
   */
  private void checkIndices() {
    Set<String> listed = new LinkedHashSet<>(head.indices());
    Set<String> titled = new LinkedHashSet<>(INDEX_NAMES.in(head.title()));
    Set<String> wrong = new LinkedHashSet<>(titled);
    for (PlanContent.Task task : subject.content().tasks()) {
      task.body().dimensions().forEach(d -> wrong.add(d.substring(0, d.lastIndexOf('-'))));
    }
    wrong.removeAll(listed);
    if (!titled.isEmpty()) {
      listed.removeAll(titled);
      wrong.addAll(listed);
    }
    wrong.forEach(index -> findings.add("/indices", LintCode.INDEX_MISMATCH, index));
  }

  /** P8: of a task, and in the text of the head. */
  private void checkAppendices() {
    Set<String> known = new LinkedHashSet<>();
    for (PlanHead.Appendix appendix : head.appendices()) {
      known.add(Folded.of(appendix.name()));
      if (appendix.number() != null) {
        known.add("phu luc " + Folded.of(appendix.number()));
      }
    }
    for (PlanContent.Task task : subject.changed().tasks()) {
      String cited = task.body().appendix();
      if (cited != null && !known.contains(Folded.of(cited))) {
        findings.add(Place.of(task, "/appendix"), LintCode.APPENDIX_MISSING, cited);
      }
    }
    checkCited("/purposes/", head.purposes(), known);
    checkCited("/requirements/", head.requirements(), known);
    List<String> parts = new ArrayList<>();
    head.parts().forEach(p -> parts.add(p.title()));
    checkCited("/parts/", parts, known);
  }

  private void checkCited(String pointer, List<String> texts, Set<String> known) {
    for (int i = 0; i < texts.size(); i++) {
      Matcher cited = APPENDIX.matcher(texts.get(i));
      if (cited.find() && !known.contains(Folded.of(cited.group()).replace(" so ", " "))) {
        findings.add(pointer + i, LintCode.APPENDIX_MISSING, cited.group());
      }
    }
  }
}
