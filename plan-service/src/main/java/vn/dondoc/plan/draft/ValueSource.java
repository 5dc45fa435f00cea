package vn.dondoc.plan.draft;

import java.util.List;
import vn.dondoc.plan.plan.SourcePlace;
import vn.dondoc.plan.plan.SourceView;

/**
 * Where a value was read and how surely.
 *
 * @param lines in reading order, counted from 1; of a text file the lines themselves
 * @param places of the lines in the file
 * @param confidence 0 to 1
 */
record ValueSource(List<Integer> lines, List<SourcePlace> places, double confidence) {

  SourceView view(String field, boolean corrected) {
    return new SourceView(field, lines, places, confidence, corrected);
  }
}
