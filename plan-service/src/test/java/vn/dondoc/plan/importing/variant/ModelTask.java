package vn.dondoc.plan.importing.variant;

import java.util.List;

/**
 * A task of an invented plan.
 *
 * @param group place of the heading it stands under, from 0
 * @param leads with what of the task each answers for
 */
record ModelTask(
    int group,
    String text,
    List<Led> leads,
    List<Agency> coordinators,
    ModelTiming timing,
    String product) {

  /**
   * @param scope empty where it answers for all of it
   */
  record Led(Agency agency, String scope) {}
}
