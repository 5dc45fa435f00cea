package vn.dondoc.plan.plan;

import java.util.List;

/**
 * Where a value of an imported plan stands in its document, and how surely it was read.
 *
 * @param field its name in the head, task or regime
 * @param lines in reading order, counted from 1; of a text file the lines themselves
 * @param places where a person finds each of the lines in the file
 * @param confidence 0 to 1; it orders values for whoever checks them and is no probability
 * @param corrected whether a person has changed the value since it was read
 */
public record SourceView(
    String field,
    List<Integer> lines,
    List<SourcePlace> places,
    double confidence,
    boolean corrected) {}
