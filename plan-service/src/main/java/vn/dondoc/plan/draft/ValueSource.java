package vn.dondoc.plan.draft;

import java.util.List;
import vn.dondoc.plan.plan.SourceView;

/**
 * Where a value was read and how surely.
 *
 * @param lines of the document, counted from 1
 * @param confidence 0 to 1
 */
record ValueSource(List<Integer> lines, double confidence) {

  SourceView view(String field, boolean corrected) {
    return new SourceView(field, lines, confidence, corrected);
  }
}
