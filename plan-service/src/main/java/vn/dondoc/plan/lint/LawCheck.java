package vn.dondoc.plan.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.plan.plan.PlanHead;

/** P7: what the legal bases and the tasks cite is in force on the day of the document. */
final class LawCheck {

  private final Subject subject;
  private final Findings findings;

  LawCheck(Subject subject, Findings findings) {
    this.subject = subject;
    this.findings = findings;
  }

  void check() {
    Map<Place, String> texts = new LinkedHashMap<>();
    List<PlanHead.LegalBasis> bases = subject.content().head().legalBases();
    for (int i = 0; i < bases.size(); i++) {
      texts.put(Place.of("/legalBases/" + i), cited(bases.get(i)));
    }
    subject.changed().tasks().forEach(t -> texts.put(Place.of(t, "/text"), t.body().text()));
    Map<String, List<Laws.Outdated>> outdated =
        subject.laws().outdated(texts.values(), subject.day());
    texts.forEach(
        (place, text) -> outdated.getOrDefault(text, List.of()).forEach(law -> add(place, law)));
  }

  /** A basis as a text cites it: "Nghị định 61/2018/NĐ-CP Chính phủ ...". */
  private static String cited(PlanHead.LegalBasis basis) {
    String designation =
        Stream.of(basis.number(), basis.symbol())
            .filter(Objects::nonNull)
            .collect(Collectors.joining("/"));
    return Stream.of(basis.type(), designation, basis.issuer(), basis.subject())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private void add(Place place, Laws.Outdated law) {
    if (law.successor() == null) {
      findings.add(place, LintCode.LAW_ENDED, law.law());
    } else {
      findings.add(place, LintCode.LAW_OUTDATED, law.law(), law.successor());
    }
  }
}
