package vn.dondoc.plan.importing.recognised;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan ("kế hoạch") as read from its document. Absent single values are null, lists are empty.
 *
 * @param documentType as printed, upper case: "KẾ HOẠCH"
 * @param number number and symbol
 * @param date place and date
 * @param title the subject ("trích yếu")
 * @param issuer the issuing people's committee: "UBND tỉnh …"
 * @param years planning years, the first is the year of the plan
 * @param indices "PAPI", "SIPAS", …
 * @param legalBases the documents and results the plan rests on ("căn cứ")
 * @param purposes items of "Mục đích"
 * @param requirements items of "Yêu cầu"
 * @param parts headings of the text, in order
 * @param recipients "Nơi nhận"
 * @param signature who signed and in which capacity
 * @param appendix the plan that the appendix says it belongs to
 * @param focalAgency the agency told to track, urge and consolidate
 * @param tasks rows of the appendix, in order
 * @param duties duties of agencies in the organisation part, outside the table
 * @param regimes reporting regimes found in prose
 * @param footnotes notes at the foot of pages or under tables
 * @param valueLines the lines of the values of the head, by the names of their components
 * @param confidences how surely these were read, 0 to 1, by the names of their components; see
 *     {@link Confidence}
 * @param warnings what a person has to look at
 */
public record RecognisedPlan(
    @Nullable String documentType,
    DocumentNumber number,
    DocumentDate date,
    @Nullable Statement title,
    @Nullable String issuer,
    List<Integer> years,
    List<String> indices,
    List<LegalBasis> legalBases,
    List<Statement> purposes,
    List<Statement> requirements,
    List<PlanPart> parts,
    List<Recipient> recipients,
    @Nullable Signature signature,
    @Nullable AppendixReference appendix,
    @Nullable String focalAgency,
    List<RecognisedTask> tasks,
    List<BodyDuty> duties,
    List<ReportingRegime> regimes,
    List<Footnote> footnotes,
    Map<String, List<Integer>> valueLines,
    Map<String, Double> confidences,
    List<PlanWarning> warnings) {

  public RecognisedPlan {
    years = List.copyOf(years);
    indices = List.copyOf(indices);
    legalBases = List.copyOf(legalBases);
    purposes = List.copyOf(purposes);
    requirements = List.copyOf(requirements);
    parts = List.copyOf(parts);
    recipients = List.copyOf(recipients);
    tasks = List.copyOf(tasks);
    duties = List.copyOf(duties);
    regimes = List.copyOf(regimes);
    footnotes = List.copyOf(footnotes);
    valueLines = Map.copyOf(valueLines);
    confidences = Map.copyOf(confidences);
    warnings = List.copyOf(warnings);
  }

  /** The same plan with its warnings. */
  public RecognisedPlan withWarnings(List<PlanWarning> found) {
    return new RecognisedPlan(
        documentType,
        number,
        date,
        title,
        issuer,
        years,
        indices,
        legalBases,
        purposes,
        requirements,
        parts,
        recipients,
        signature,
        appendix,
        focalAgency,
        tasks,
        duties,
        regimes,
        footnotes,
        valueLines,
        confidences,
        found);
  }
}
