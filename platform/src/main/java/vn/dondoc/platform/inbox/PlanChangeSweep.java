package vn.dondoc.platform.inbox;

import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.dondoc.platform.inbox.PlanTurns.Change;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.platform.trace.Traces;

/**
 * Brings plans to their next version and to their end, on every replica: a change whose turn has
 * come is written down and cut into chunks, then one chunk of units after the other is brought to
 * it. What that means is the service's.
 */
public abstract class PlanChangeSweep implements Sweep {

  private static final Logger LOG = Logger.getLogger(PlanChangeSweep.class);

  @Inject PlanTurns turns;
  @Inject PlanChunks chunks;
  @Inject Traces traces;

  /** SQL over the plan {@code p}: that its first version is done. */
  protected abstract String done();

  /**
   * Writes down what the change is.
   *
   * @return whom it concerns, as {@link PlanChunks#cut} takes it
   */
  protected abstract String begin(Change change);

  /**
   * Brings the rows of a chunk to it.
   *
   * @return how many rows it concerned
   */
  protected abstract int bring(PlanChunks.Chunk chunk, Instant now);

  /** The plan stands at the version, or at its end. */
  protected abstract void finished(Change change);

  @Override
  public String name() {
    return "plan-change";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    Optional<PlanChunks.Chunk> chunk = chunks.take();
    if (chunk.isPresent()) {
      return traces.follow(
          chunk.get().traceparent(), name(), SpanKind.INTERNAL, () -> act(chunk.get(), now));
    }
    Optional<PlanTurns.Turn> turn = turns.take(done());
    return turn.isPresent()
        && traces.follow(
            turn.get().traceparent(), name(), SpanKind.INTERNAL, () -> start(turn.get().change()));
  }

  private boolean start(Change change) {
    int cut = chunks.cut(change, begin(change));
    LOG.infof(
        "Plan %s version %d, %s: %d chunks", change.plan(), change.version(), change.kind(), cut);
    if (cut == 0) {
      finished(change);
    }
    return true;
  }

  private boolean act(PlanChunks.Chunk chunk, Instant now) {
    Change change = chunk.change();
    int rows = bring(chunk, now);
    int left = chunks.finish(change);
    LOG.infof(
        "Plan %s version %d, %s: chunk %d concerned %d rows, %d chunks left",
        change.plan(), change.version(), change.kind(), chunk.number(), rows, left);
    if (left == 0) {
      finished(change);
    }
    return true;
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return chunks.waiting() + turns.ready(done());
  }
}
