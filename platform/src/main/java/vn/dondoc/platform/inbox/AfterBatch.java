package vn.dondoc.platform.inbox;

/**
 * Called once at the end of a batch's transaction: for what is cheaper written once per batch than
 * once per event.
 */
public interface AfterBatch {

  void afterBatch();
}
