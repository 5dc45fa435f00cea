package vn.dondoc.report.counter;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentState;

/**
 * The assignments that the running transaction has been told of, each in its highest version. Lives
 * as long as the transaction, so that nothing is left of a batch that rolls back.
 */
@TransactionScoped
public class StatusBatch implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Map<UUID, AssignmentState> latest = new HashMap<>();

  void add(AssignmentState state) {
    latest.merge(
        state.id(), state, (known, told) -> known.version() >= told.version() ? known : told);
  }

  Collection<AssignmentState> latest() {
    return latest.values();
  }
}
