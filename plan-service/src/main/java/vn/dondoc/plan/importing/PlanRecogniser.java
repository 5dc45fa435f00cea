package vn.dondoc.plan.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.prose.AppendixRecogniser;
import vn.dondoc.plan.importing.prose.DutyRecogniser;
import vn.dondoc.plan.importing.prose.Head;
import vn.dondoc.plan.importing.prose.HeadRecogniser;
import vn.dondoc.plan.importing.prose.IssuerRecogniser;
import vn.dondoc.plan.importing.prose.LegalBasisRecogniser;
import vn.dondoc.plan.importing.prose.PartRecogniser;
import vn.dondoc.plan.importing.prose.ProseText;
import vn.dondoc.plan.importing.prose.PurposeRecogniser;
import vn.dondoc.plan.importing.prose.RecipientRecogniser;
import vn.dondoc.plan.importing.prose.RegimeRecogniser;
import vn.dondoc.plan.importing.prose.SignatureRecogniser;
import vn.dondoc.plan.importing.recognised.AppendixReference;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.Statement;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.importing.table.IndexNames;
import vn.dondoc.plan.importing.table.TaskTables;
import vn.dondoc.plan.law.Laws;

/** Makes a plan of the paragraphs and tables of a document; never throws for what they say. */
public final class PlanRecogniser {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?iu)(?:năm|giai đoạn)\\s+((?:19|20)\\d{2})(?:\\s*[-–]\\s*((?:19|20)\\d{2}))?");
  private static final int MOST_YEARS = 10;
  private static final int NO_YEAR = 0;

  private final IndexNames indexNames = new IndexNames();
  private final TaskTables tables = new TaskTables(indexNames);
  private final PlanChecks planChecks;

  /**
   * @param laws which the documents that a plan cites are looked up in
   */
  public PlanRecogniser(Laws laws) {
    planChecks = new PlanChecks(indexNames, laws);
  }

  public RecognisedPlan recognise(SourceDocument document) {
    var warnings = new WarningList();
    for (var notice : document.notices()) {
      warnings.add(warning(notice.kind()), "", notice.position().line());
    }
    var footnotes = new Footnotes();
    var text = ProseText.of(document, footnotes, warnings);
    var head = HeadRecogniser.recognise(text);
    var appendix = AppendixRecogniser.recognise(text);
    var title = title(head, appendix);
    var issuer = IssuerRecogniser.recognise(text, appendix, title);
    var date = date(head, appendix);
    var years = years(title, date);
    int year = years.isEmpty() ? NO_YEAR : years.getFirst();
    var indices = indices(title, appendix);
    var names = new UnitNames(tier(issuer));
    var tasks = tables.read(document.blocks(), names, year, indices, footnotes, warnings);
    var duties = new DutyRecogniser(text, names);
    var purposes = PurposeRecogniser.recognise(text);
    var focalAgency = duties.focalAgency();
    var signature = SignatureRecogniser.recognise(text);
    var places =
        new HeadPlaces()
            .at("issuer", issuer)
            .at("focalAgency", focalAgency)
            .at("title", title)
            .at("years", years.isEmpty() ? null : title)
            .at("indices", indices.isEmpty() ? null : title)
            .at("number", number(head, appendix))
            .at("date", date)
            .at("signature", signature);
    var plan =
        new RecognisedPlan(
            type(head, appendix),
            number(head, appendix),
            date,
            title,
            issuer == null ? null : issuer.text(),
            years,
            indices,
            LegalBasisRecogniser.recognise(text),
            purposes.purposes(),
            purposes.requirements(),
            PartRecogniser.recognise(text),
            RecipientRecogniser.recognise(text),
            signature,
            appendix,
            focalAgency == null ? null : focalAgency.text(),
            tasks,
            duties.duties(),
            new RegimeRecogniser(names, year).recognise(duties),
            footnotes.toList(),
            places.lines(),
            places.confidences(),
            List.of());
    planChecks.check(plan, head, text, warnings);
    TaskChecks.check(plan, warnings);
    RegimeChecks.check(plan, warnings);
    return plan.withWarnings(warnings.toList());
  }

  private static ImportWarning warning(Notice.Kind kind) {
    return switch (kind) {
      case HIDDEN_LEFT_OUT -> ImportWarning.HIDDEN_LEFT_OUT;
      case CHANGES_ACCEPTED -> ImportWarning.CHANGES_ACCEPTED;
    };
  }

  private static @Nullable String type(Head head, @Nullable AppendixReference appendix) {
    return head.documentType() == null && appendix != null
        ? appendix.documentType().toUpperCase(Locale.ROOT)
        : head.documentType();
  }

  private static @Nullable Statement title(Head head, @Nullable AppendixReference appendix) {
    if (head.title() != null || appendix == null || appendix.title() == null) {
      return head.title();
    }
    return new Statement(appendix.title(), appendix.line(), Confidence.BY_PLACE);
  }

  private static DocumentNumber number(Head head, @Nullable AppendixReference appendix) {
    boolean printed = !head.number().equals(DocumentNumber.NONE);
    return printed || appendix == null ? head.number() : appendix.number();
  }

  private static DocumentDate date(Head head, @Nullable AppendixReference appendix) {
    boolean printed = !head.date().equals(DocumentDate.NONE);
    return printed || appendix == null ? head.date() : appendix.date();
  }

  private static List<Integer> years(@Nullable Statement title, DocumentDate date) {
    var named = title == null ? Stream.<Integer>empty() : named(title.text());
    var years = named.distinct().limit(MOST_YEARS).toList();
    return years.isEmpty() && date.year() != null ? List.of(date.year()) : years;
  }

  private static Stream<Integer> named(String text) {
    return YEAR.matcher(text)
        .results()
        .flatMap(year -> span(Integer.parseInt(year.group(1)), year.group(2)));
  }

  /** "giai đoạn 2026-2030" is every year of the stage. */
  private static Stream<Integer> span(int first, @Nullable String last) {
    int end = last == null ? first : Integer.parseInt(last);
    return IntStream.rangeClosed(first, Math.max(first, end)).boxed();
  }

  private List<String> indices(@Nullable Statement title, @Nullable AppendixReference appendix) {
    var inTitle = title == null ? List.<String>of() : indexNames.in(title.text());
    return inTitle.isEmpty() && appendix != null && appendix.title() != null
        ? indexNames.in(appendix.title())
        : inTitle;
  }

  private static Tier tier(@Nullable Statement recognised) {
    var issuer = recognised == null ? null : recognised.text();
    if (issuer == null || issuer.matches("UBND (?:tỉnh|thành phố) .*")) {
      return Tier.PROVINCE;
    }
    return issuer.matches("UBND (?:huyện|thị xã|quận) .*") ? Tier.DISTRICT : Tier.COMMUNE;
  }
}
