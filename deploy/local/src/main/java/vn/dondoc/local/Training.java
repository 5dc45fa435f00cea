package vn.dondoc.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import vn.dondoc.local.demo.Rehearsal;

/**
 * The one training run after a build: a stack of its own plays the beginning of the main job, and
 * each service leaves an {@link AotCache} when it ends. Without a cache everything works too, only
 * slower at first, so a failed training is told and not fatal.
 */
public final class Training {
  private final StackSettings settings;

  public Training(StackSettings settings) {
    this.settings = settings;
  }

  /** Trains what has no cache yet; returns at once where nothing is missing. */
  public void ensure() {
    try {
      if (isDone()) {
        return;
      }
      long begin = System.nanoTime();
      settings
          .progress()
          .note("Huấn luyện một lần sau khi dựng / training, once after a build, 1-2 min …");
      run();
      for (DondocService service : settings.services()) {
        cacheOf(service).keep();
      }
      settings.progress().ready("training", Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException | StackException e) {
      settings
          .progress()
          .problem("Không huấn luyện được, chạy chậm hơn / not trained, starts slower: " + e);
    }
  }

  private boolean isDone() throws IOException {
    for (DondocService service : settings.services()) {
      if (!cacheOf(service).isTrained()) {
        return false;
      }
    }
    return true;
  }

  private void run() throws IOException {
    Path folder = settings.cache().resolve("training");
    Distribution.delete(folder);
    try (LocalStack stack = LocalStack.start(settings.forTraining(folder))) {
      Rehearsal.play(stack.endpoints(), stack.clock());
    }
    Distribution.delete(folder);
  }

  private AotCache cacheOf(DondocService service) throws IOException {
    return ServiceServer.aotCache(service, settings);
  }
}
