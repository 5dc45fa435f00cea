package vn.dondoc.plan.importing.document;

/** A line of running text without markup, white space folded; never empty. */
public record Paragraph(String text, Position position) implements Block {}
