package vn.dondoc.plan.importing.recognised;

/** A piece of text and the line where it begins. */
public record Statement(String text, int line) {}
