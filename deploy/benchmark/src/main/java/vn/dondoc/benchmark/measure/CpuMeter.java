package vn.dondoc.benchmark.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Runs something and says what it cost, and whom. */
public final class CpuMeter {

  private final LongSupplier service;
  private final LongSupplier database;
  private final List<LongSupplier> rest;

  /** The processes by their ids, asked for at each measurement since they may be started again. */
  public CpuMeter(LongSupplier service, LongSupplier database, List<LongSupplier> rest) {
    this.service = service;
    this.database = database;
    this.rest = rest;
  }

  /** What is measured: how many operations succeeded and how many failed. */
  public record Done(long operations, long failures) {}

  /** Does work. */
  public interface Work {
    Done run() throws Exception;
  }

  public Round measure(Work work) throws Exception {
    Map<Part, Long> before = read();
    long machine = Ticks.ofMachine();
    long begin = System.nanoTime();
    Done done = work.run();
    double seconds = (System.nanoTime() - begin) / 1e9;
    machine = Ticks.ofMachine() - machine;
    Map<Part, Double> cpu = new EnumMap<>(Part.class);
    double ours = 0;
    for (Map.Entry<Part, Long> after : read().entrySet()) {
      double ticks = after.getValue() - before.get(after.getKey());
      cpu.put(after.getKey(), ticks * Ticks.MILLIS);
      ours += ticks;
    }
    double all = seconds * 1000 / Ticks.MILLIS * Runtime.getRuntime().availableProcessors();
    return new Round(
        done.operations(), done.failures(), seconds, cpu, Math.max(0, (machine - ours) / all));
  }

  private Map<Part, Long> read() {
    Map<Part, Long> ticks = new EnumMap<>(Part.class);
    ticks.put(Part.SERVICE, Ticks.of(service.getAsLong()));
    ticks.put(Part.DATABASE, Ticks.ofTree(database.getAsLong()));
    ticks.put(Part.REST, rest.stream().mapToLong(pid -> Ticks.of(pid.getAsLong())).sum());
    ticks.put(Part.CLIENT, Ticks.of(ProcessHandle.current().pid()));
    return ticks;
  }
}
