package vn.dondoc.platform.problem;

/**
 * A field that is at fault.
 *
 * @param pointer JSON pointer, or {@code ?name} for a query parameter, {@code Name:} for a header
 */
public record FieldError(String pointer, Problem problem, Object... args) {}
