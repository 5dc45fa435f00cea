package vn.dondoc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, and what becomes of its children. */
class LauncherIT {
  private static final int FIRST_OFFSET = 13_000;
  private static final Duration UP_WITHIN = Duration.ofSeconds(90);
  private static final Duration GONE_WITHIN = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Process launcher;

  @AfterEach
  void endLauncher() {
    if (launcher != null) {
      launcher.destroyForcibly();
      await().atMost(GONE_WITHIN).until(() -> children().isEmpty());
    }
  }

  @Test
  void leavesNothingBehindWhenItIsKilled() throws IOException {
    launch();
    await().atMost(UP_WITHIN).until(() -> output().contains("Kafka  "));
    assertThat(children()).hasSizeGreaterThanOrEqualTo(2);

    launcher.destroyForcibly();

    await().atMost(GONE_WITHIN).until(() -> children().isEmpty());
  }

  @Test
  void stopsEverythingInOrderWhenItIsAskedTo() throws IOException {
    launch();
    await().atMost(UP_WITHIN).until(() -> output().contains("Kafka  "));

    launcher.destroy();

    await().atMost(GONE_WITHIN).until(() -> !launcher.isAlive());
    assertThat(children()).isEmpty();
    assertThat(output()).contains("đã dừng / stopped").doesNotContain("ended unexpectedly");
    assertThat(Files.readString(folder.resolve("data/logs/postgresql.log")))
        .contains("database system is shut down");
    assertThat(folder.resolve("data/run")).doesNotExist();
  }

  private void launch() throws IOException {
    Ports ports = Ports.firstFree(FIRST_OFFSET);
    int offset = ports.of(Port.GATEWAY) - Ports.shiftedBy(0).of(Port.GATEWAY);
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-D" + StackSettings.ROOT_PROPERTY + "=" + System.getProperty("dondoc.root"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "up"));
    builder
        .environment()
        .putAll(
            Map.of(
                "DONDOC_DATA", folder.resolve("data").toString(),
                "DONDOC_CACHE", Path.of(System.getProperty("dondoc.root"), ".data/dist").toString(),
                "DONDOC_SERVICES", "none",
                "DONDOC_PORT_OFFSET", Integer.toString(offset)));
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
    launcher = builder.start();
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output"));
  }

  private List<String> children() {
    String data = folder.resolve("data").toString();
    return ProcessHandle.allProcesses()
        .filter(process -> launcher.pid() != process.pid())
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(data))
        .toList();
  }
}
