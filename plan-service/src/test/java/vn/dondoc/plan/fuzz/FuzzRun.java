package vn.dondoc.plan.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Feeds a target. It fails at the first input that makes the target throw or that it does not
 * finish, and where the heap keeps growing; the input is told in Base64.
 */
final class FuzzRun {

  /** Inputs after which the heap is looked at and a hang is told. */
  private static final int BATCH = 200;

  /** Far beyond what a batch takes, so that only a hang is found. */
  private static final Duration HANG = Duration.ofMinutes(3);

  /** What may stay behind a run: caches that fill up once. */
  private static final long MOST_GROWTH_BYTES = 64L << 20;

  private final FuzzTarget target;
  private final Mutations mutations;
  private final AtomicLong inputs = new AtomicLong();

  FuzzRun(FuzzTarget target, long seed) {
    this.target = target;
    this.mutations = new Mutations(target, seed);
  }

  /** The fixed number of inputs of a test. */
  long inputs(int count) {
    return run(() -> inputs.get() < count);
  }

  /** As many inputs as fit into a time. */
  long during(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return run(() -> System.nanoTime() - end < 0);
  }

  private long run(BooleanSupplier goesOn) {
    long before = -1;
    try (ExecutorService feeder = Executors.newSingleThreadExecutor(FuzzRun::daemon)) {
      while (goesOn.getAsBoolean()) {
        feed(feeder, goesOn);
        if (before < 0) {
          before = usedHeap();
        }
      }
    }
    long growth = usedHeap() - before;
    if (growth > MOST_GROWTH_BYTES) {
      throw new AssertionError(target.name() + " keeps " + (growth >> 20) + " MiB");
    }
    return inputs.get();
  }

  private void feed(ExecutorService feeder, BooleanSupplier goesOn) {
    var batch = feeder.submit(() -> batch(goesOn));
    try {
      batch.get(HANG.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      feeder.shutdownNow();
      throw new AssertionError(told("hangs"), e);
    } catch (ExecutionException e) {
      throw new AssertionError(told("throws"), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private Void batch(BooleanSupplier goesOn) throws Exception {
    for (int i = 0; i < BATCH && goesOn.getAsBoolean(); i++) {
      target.take(mutations.input(inputs.get()));
      inputs.incrementAndGet();
    }
    return null;
  }

  private String told(String what) {
    byte[] input = mutations.input(inputs.get());
    return "%s %s at input %d of %d bytes: %s"
        .formatted(
            target.name(),
            what,
            inputs.get(),
            input.length,
            Base64.getEncoder().encodeToString(input));
  }

  private static long usedHeap() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private static Thread daemon(Runnable work) {
    return Thread.ofPlatform().daemon().name("fuzz").unstarted(work);
  }
}
