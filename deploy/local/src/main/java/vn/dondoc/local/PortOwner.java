package vn.dondoc.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who listens on a port, as far as the operating system tells us (Linux, own processes or root).
 */
record PortOwner(long pid, String commandLine) {
  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";
  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;
  private static final int SHOWN = 80;

  static Optional<PortOwner> of(int port) {
    return Stream.of("net/tcp", "net/tcp6")
        .flatMap(table -> lines(PROC.resolve(table)).stream())
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields.length > INODE && fields[STATE].equals(LISTENING))
        .filter(fields -> fields[LOCAL_ADDRESS].endsWith(":%04X".formatted(port)))
        .map(fields -> "socket:[" + fields[INODE] + "]")
        .flatMap(socket -> holder(socket).stream())
        .findFirst();
  }

  /** The program and the end of its arguments, which tells more than the options before. */
  @Override
  public String toString() {
    String program = commandLine.split(" ", 2)[0];
    String end =
        commandLine.length() <= SHOWN
            ? commandLine
            : program + " … " + commandLine.substring(commandLine.length() - SHOWN);
    return "pid " + pid + ": " + end;
  }

  private static Optional<PortOwner> holder(String socket) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .map(process -> new PortOwner(process.pid(), commandLine(process.pid())))
        .findFirst();
  }

  private static boolean holds(long pid, String socket) {
    try (DirectoryStream<Path> open =
        Files.newDirectoryStream(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
      for (Path descriptor : open) {
        if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
          return true;
        }
      }
    } catch (IOException e) {
      // Another user's process, or one that has just ended: not ours to see.
      return false;
    }
    return false;
  }

  private static String commandLine(long pid) {
    try {
      byte[] raw = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("cmdline"));
      return new String(raw, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    } catch (IOException e) {
      return "?";
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException e) {
      return List.of();
    }
  }
}
