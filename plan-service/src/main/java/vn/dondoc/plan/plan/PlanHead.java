package vn.dondoc.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The head of a plan as it is printed: what identifies it, what it rests on, how it is built, who
 * signs and who receives it (domain.md 1.2).
 *
 * @param instrumentType as printed; open, see {@link InstrumentType}
 * @param parts headings of the text, "I. Mục đích, yêu cầu"
 * @param parents the plans above this one that it carries out
 */
public record PlanHead(
    String instrumentType,
    String number,
    String symbol,
    String title,
    List<Integer> years,
    List<String> indices,
    String place,
    LocalDate documentDate,
    Signer signer,
    List<LegalBasis> legalBases,
    List<String> purposes,
    List<String> requirements,
    List<Recipient> recipients,
    boolean tolerantBefore,
    List<Part> parts,
    List<Appendix> appendices,
    List<Footnote> footnotes,
    List<Parent> parents) {

  /** Rows written before a list was known have none. */
  public PlanHead {
    parts = orEmpty(parts);
    appendices = orEmpty(appendices);
    footnotes = orEmpty(footnotes);
    parents = orEmpty(parents);
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  /**
   * Who signs: capacity TM. (for the collective), KT. (for the chairman), TL. (by order), TUQ. (by
   * authorisation), Q. (acting), with position and name.
   */
  public record Signer(
      @NotBlank @Pattern(regexp = "(TM|KT|TL|TUQ|Q)\\.") String capacity,
      @NotBlank @Size(max = 100) String position,
      @NotBlank @Size(max = 100) String name) {}

  /**
   * What the plan rests on (căn cứ): a document, or a published result that has no number.
   *
   * @param type "Quyết định", "Luật"; of a result its words
   * @param number as printed, with its symbol unless {@code symbol} gives it apart
   * @param subject trích yếu
   * @param kind DOCUMENT by default
   */
  public record LegalBasis(
      @NotBlank @Size(max = 200) String type,
      @Size(max = 100) String number,
      @Size(max = 50) String symbol,
      LocalDate date,
      @Size(max = 300) String issuer,
      @Size(max = 1000) String subject,
      Kind kind) {

    /** What kind of basis it is. */
    public enum Kind {
      DOCUMENT,
      RESULT
    }

    public LegalBasis {
      kind = Objects.requireNonNullElse(kind, Kind.DOCUMENT);
    }
  }

  /** A recipient (nơi nhận) with its mark, for example {@code b/c}. */
  public record Recipient(@NotBlank @Size(max = 500) String name, @Size(max = 50) String mark) {}

  /** A heading of the text with its printed number. */
  public record Part(@Size(max = 20) String number, @NotBlank @Size(max = 1000) String title) {}

  /**
   * An appendix (phụ lục).
   *
   * @param name by which tasks cite it, "Phụ lục 2"
   * @param number as printed, "II"
   * @param reference the plan that it says it belongs to: "(Kèm theo Kế hoạch số … ngày …)"
   */
  public record Appendix(
      @NotBlank @Size(max = 100) String name,
      @Size(max = 20) String number,
      @Size(max = 1000) String title,
      @Valid Reference reference) {}

  /**
   * A footnote (chú thích). The timing of a task may cite its mark; the document that it names is
   * the plan that an EXTERNAL_PLAN timing means.
   *
   * @param document read from the text where it is not given
   */
  public record Footnote(
      @NotBlank @Size(max = 10) String mark,
      @NotBlank @Size(max = 2000) String text,
      @Valid Reference document) {

    public Footnote {
      document = document == null ? Reference.in(text) : document;
    }
  }

  /**
   * A plan above this one, as it is cited.
   *
   * @param planId where it is kept here, null where it is not
   */
  public record Parent(
      UUID planId,
      @Size(max = 20) String number,
      @Size(max = 50) String symbol,
      LocalDate date,
      @Size(max = 300) String issuer,
      @Size(max = 1000) String title) {}

  /** The plan's first year: what a date without a year means (rule D2). */
  public int year() {
    return years.getFirst();
  }

  /** The same head with number and date where they are given. */
  PlanHead registered(String givenNumber, LocalDate date) {
    return new PlanHead(
        instrumentType,
        givenNumber == null ? number : givenNumber,
        symbol,
        title,
        years,
        indices,
        place,
        date == null ? documentDate : date,
        signer,
        legalBases,
        purposes,
        requirements,
        recipients,
        tolerantBefore,
        parts,
        appendices,
        footnotes,
        parents);
  }

  /** The footnote of a mark that a timing cites. */
  public Optional<Footnote> footnote(String mark) {
    return footnotes.stream().filter(f -> f.mark().equals(mark)).findFirst();
  }
}
