package vn.dondoc.local.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;

/** Kills services with SIGKILL at seeded requests of a journey, and starts each again. */
final class Killer implements AutoCloseable {

  private final LocalStack stack;
  private final Deque<DondocService> victims = new ArrayDeque<>();
  private final TreeSet<Integer> moments = new TreeSet<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger kills = new AtomicInteger();
  private final ExecutorService hand = Executors.newSingleThreadExecutor();

  /**
   * @param each how often each service is killed
   * @param requests about how many requests the journey makes; the kills are spread over them
   */
  Killer(LocalStack stack, long seed, int each, int requests) {
    this.stack = stack;
    Random random = new Random(seed);
    List<DondocService> order = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      order.addAll(Arrays.asList(DondocService.values()));
    }
    Collections.shuffle(order, random);
    victims.addAll(order);
    while (moments.size() < order.size()) {
      moments.add(5 + random.nextInt(requests));
    }
  }

  /** Called before each request. */
  void tick() {
    if (moments.contains(requests.incrementAndGet())) {
      strike();
    }
  }

  private synchronized void strike() {
    DondocService victim = victims.poll();
    if (victim != null) {
      hand.execute(
          () -> {
            stack.kill(victim.serviceName());
            kills.incrementAndGet();
            stack.startAgain(victim.serviceName());
            stack.awaitReady(victim.serviceName());
          });
    }
  }

  /** Kills that the journey was too short for. */
  void strikeTheRest() {
    while (!victims.isEmpty()) {
      strike();
    }
  }

  /** Returns when every killed service is ready again. */
  void rest() throws InterruptedException {
    hand.shutdown();
    if (!hand.awaitTermination(30, TimeUnit.MINUTES)) {
      throw new IllegalStateException("services are still starting");
    }
  }

  int kills() {
    return kills.get();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    hand.shutdownNow();
  }
}
