package vn.dondoc.plan.amendment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.Reference;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;

/**
 * The fields of a plan in words, by their names, so that two versions can be laid side by side.
 *
 * @param unitNames name and code of a unit by its id
 */
record Words(Function<UUID, String> unitNames) {

  /** Names and codes of units. */
  List<String> units(List<UUID> ids) {
    return ids.stream().map(unitNames).toList();
  }

  Map<String, String> head(PlanContent content) {
    PlanHead head = content.head();
    Map<String, String> words = new LinkedHashMap<>();
    put(words, "instrumentType", head.instrumentType());
    put(words, "number", head.number());
    put(words, "symbol", head.symbol());
    put(words, "title", head.title());
    put(words, "years", each(head.years(), String::valueOf));
    put(words, "indices", each(head.indices(), i -> i));
    put(words, "place", head.place());
    put(words, "documentDate", head.documentDate());
    put(words, "issuer", unitNames.apply(content.issuerId()));
    put(words, "focal", unitNames.apply(content.focalId()));
    PlanHead.Signer signer = head.signer();
    put(
        words,
        "signer",
        signer == null ? null : joined(signer.capacity(), signer.position(), signer.name()));
    put(words, "legalBases", each(head.legalBases(), Words::basis));
    put(words, "purposes", each(head.purposes(), p -> p));
    put(words, "requirements", each(head.requirements(), r -> r));
    put(words, "recipients", each(head.recipients(), r -> joined(r.name(), r.mark())));
    put(
        words,
        "related",
        each(content.related(), r -> r.relation() + " " + unitNames.apply(r.unitId())));
    put(words, "tolerantBefore", head.tolerantBefore());
    put(words, "parts", each(head.parts(), p -> joined(p.number(), p.title())));
    put(
        words,
        "appendices",
        each(
            head.appendices(),
            a -> joined(a.name(), a.number(), a.title(), reference(a.reference()))));
    put(
        words,
        "footnotes",
        each(head.footnotes(), f -> joined(f.mark(), f.text(), reference(f.document()))));
    put(words, "parents", each(head.parents(), Words::parent));
    return words;
  }

  Map<String, String> task(TaskText task) {
    Map<String, String> words = new LinkedHashMap<>();
    put(words, "number", task.number());
    put(words, "text", task.text());
    put(words, "group", task.group());
    put(words, "dimensions", each(task.dimensions(), d -> d));
    put(words, "leads", parties(task.leads()));
    put(words, "coordinators", parties(task.coordinators()));
    put(words, "monitors", parties(task.monitors()));
    put(words, "timing", timing(task.timing()));
    put(words, "product", task.product());
    put(words, "origin", task.origin());
    put(words, "appendix", task.appendix());
    return words;
  }

  Map<String, String> regime(RegimeRule rule) {
    Map<String, String> words = new LinkedHashMap<>();
    put(words, "name", rule.name());
    put(words, "reporters", parties(rule.reporters()));
    put(words, "receiver", unitNames.apply(rule.receiverId()));
    put(words, "through", rule.throughId() == null ? null : unitNames.apply(rule.throughId()));
    put(words, "frequency", rule.frequency());
    put(words, "dataWindow", rule.dataWindow());
    put(words, "dueDayOfLastMonth", rule.dueDayOfLastMonth());
    put(words, "dueWord", rule.dueWord());
    put(words, "graceWorkingDays", rule.graceWorkingDays());
    put(words, "lockWorkingDays", rule.lockWorkingDays());
    put(words, "headApproves", rule.headApproves());
    put(
        words,
        "periods",
        each(
            rule.periods(),
            p -> joined(p.key(), p.from(), "–", p.to(), ":", p.dueWord(), p.dueDay())));
    return words;
  }

  private String parties(List<Party> parties) {
    return each(
        parties,
        p ->
            joined(
                p.name(),
                p.unitId() == null ? null : "[" + unitNames.apply(p.unitId()) + "]",
                p.scope() == null ? null : "(" + p.scope() + ")"));
  }

  /** The words as printed, and how they are read. */
  private static String timing(TaskTiming timing) {
    return joined(
        timing.words(),
        "→",
        timing.kind(),
        timing.start(),
        timing.end(),
        timing.dueWord(),
        timing.dueDay(),
        each(timing.occurrences(), String::valueOf));
  }

  private static String basis(PlanHead.LegalBasis basis) {
    return joined(
        basis.type(),
        basis.number(),
        basis.symbol(),
        basis.date(),
        basis.issuer(),
        basis.subject());
  }

  private static String parent(PlanHead.Parent parent) {
    return joined(
        parent.number(),
        parent.symbol(),
        parent.date(),
        parent.issuer(),
        parent.title(),
        parent.planId());
  }

  private static @Nullable String reference(@Nullable Reference reference) {
    return reference == null
        ? null
        : joined(reference.number(), reference.symbol(), reference.date());
  }

  private static <T> String each(Collection<T> values, Function<T, String> words) {
    return values.stream().map(words).collect(Collectors.joining("; "));
  }

  private static String joined(@Nullable Object... values) {
    return Stream.of(values)
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .filter(v -> !v.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void put(Map<String, String> words, String field, @Nullable Object value) {
    String text = value == null ? "" : value.toString();
    if (!text.isEmpty()) {
      words.put(field, text);
    }
  }
}
