package vn.dondoc.plan.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * The head of a plan as it is printed: what identifies it, what it rests on, who signs and who
 * receives it.
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
    boolean tolerantBefore) {

  /** Who signs: capacity TM. (for the collective), KT. (for the chairman), position and name. */
  public record Signer(String capacity, String position, String name) {}

  /** A document or result that the plan rests on (căn cứ). */
  public record LegalBasis(String type, String number, LocalDate date, String issuer) {}

  /** A recipient (nơi nhận) with its mark, for example {@code b/c}. */
  public record Recipient(String name, String mark) {}

  /** The plan's first year: what a date without a year means (rule D2). */
  public int year() {
    return years.getFirst();
  }
}
