package vn.dondoc.local.demo;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import vn.dondoc.local.StackException;

/** Many units act at the same time, a few at a time. */
final class Crowd {

  private static final int AT_ONCE = 6;

  private Crowd() {}

  /** Runs the act for each; fails with the first that fails, when all have ended. */
  static <T> void each(Collection<T> all, Consumer<T> act) {
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
      List<? extends Future<?>> acts =
          all.stream().map(one -> workers.submit(() -> act.accept(one))).toList();
      for (Future<?> each : acts) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StackException known
          ? known
          : new StackException(e.getCause().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted", e);
    }
  }
}
