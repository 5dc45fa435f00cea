package vn.dondoc.report.status;

/**
 * A number and the address of the rows behind it.
 *
 * @param href a list with exactly {@code n} rows, for the same caller at the same time
 */
public record Count(long n, String href) {}
