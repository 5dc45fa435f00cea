package vn.dondoc.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The kind of machine, without anything that would name it. */
public record Machine(int cores, String processor, int gigabytes, String system, String java) {

  private static final double KILOBYTES_PER_GIGABYTE = 1024.0 * 1024;

  public static Machine here() {
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        line("/proc/cpuinfo", "model name").replaceAll("\\s+", " "),
        (int)
            Math.round(
                Double.parseDouble(line("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                    / KILOBYTES_PER_GIGABYTE),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vendor") + " " + Runtime.version());
  }

  private static String line(String file, String name) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("0");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public String words() {
    return "%d cores (%s), %d GiB, %s, Java %s"
        .formatted(cores, processor, gigabytes, system, java);
  }
}
