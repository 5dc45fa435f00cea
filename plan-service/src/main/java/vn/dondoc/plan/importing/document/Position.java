package vn.dondoc.plan.importing.document;

/**
 * Where a piece of text stands in the file.
 *
 * @param line the line, counted from 1
 */
public record Position(int line) {}
