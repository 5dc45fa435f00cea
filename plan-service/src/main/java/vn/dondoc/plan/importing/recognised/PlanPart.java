package vn.dondoc.plan.importing.recognised;

/**
 * A part of the text: "II. NHIỆM VỤ, GIẢI PHÁP".
 *
 * @param number as printed, without its full stop
 */
public record PlanPart(String number, String title, int line) {}
