package vn.dondoc.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Processor time as the Linux kernel counts it, in ticks of ten milliseconds. */
final class Ticks {

  static final double MILLIS = 10;

  private static final int PARENT = 1;
  private static final int USER = 11;
  private static final int CHILDREN_END = 15;
  private static final int OWN_END = 13;

  private Ticks() {}

  /** Of a process and of those of its children that have ended; 0 where it is gone. */
  static long of(long pid) {
    List<String> stat = stat(pid);
    return stat.isEmpty() ? 0 : sum(stat, CHILDREN_END);
  }

  /** Of a process, of its children that have ended, and of those that run. */
  static long ofTree(long pid) {
    long ticks = of(pid);
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      for (String name : processes.map(p -> p.getFileName().toString()).toList()) {
        if (Character.isDigit(name.charAt(0))) {
          List<String> stat = stat(Long.parseLong(name));
          if (!stat.isEmpty() && stat.get(PARENT).equals("" + pid)) {
            ticks += sum(stat, OWN_END);
          }
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ticks;
  }

  /** Of the whole machine, without what idled; what another guest of the host took counts. */
  static long ofMachine() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
      String[] all = lines.findFirst().orElseThrow().trim().split("\\s+");
      long busy = 0;
      for (int field : new int[] {1, 2, 3, 6, 7, 8}) {
        busy += Long.parseLong(all[field]);
      }
      return busy;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long sum(List<String> stat, int end) {
    return stat.subList(USER, end).stream().mapToLong(Long::parseLong).sum();
  }

  /** What follows the name of the program, which may hold blanks itself. */
  private static List<String> stat(long pid) {
    try {
      String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
      return new ArrayList<>(List.of(line.substring(line.lastIndexOf(')') + 2).trim().split(" ")));
    } catch (IOException gone) {
      return List.of();
    }
  }
}
