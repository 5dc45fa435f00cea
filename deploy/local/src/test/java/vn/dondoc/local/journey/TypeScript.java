package vn.dondoc.local.journey;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Compiles a program against the generated TypeScript client and runs it on Node.js. The compiler
 * and the client come as jars, so that only Node itself must be on the machine.
 */
final class TypeScript {

  private static final int PATIENCE_SECONDS = 180;

  private final Path folder;

  TypeScript(Path folder) {
    this.folder = folder;
  }

  /** Whether Node.js is here with the {@code fetch} that the client calls (18 or newer). */
  static boolean canRun() throws InterruptedException {
    try {
      String version = run(Path.of("."), List.of("node", "--version"));
      return Integer.parseInt(version.strip().substring(1).split("\\.")[0]) >= 18;
    } catch (IOException absent) {
      return false;
    }
  }

  /** Type-checks and compiles {@code program}, a resource, strictly. */
  void compile(String program) throws IOException, InterruptedException, URISyntaxException {
    Files.createDirectories(folder);
    unpack("/typescript-client", folder.resolve("client"));
    unpack("/META-INF/resources/webjars/typescript", folder.resolve("compiler"));
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
    try (InputStream source = TypeScript.class.getResourceAsStream("/typescript/" + program)) {
      Files.write(folder.resolve(program), source.readAllBytes());
    }
    Path compiler;
    try (Stream<Path> files = Files.walk(folder.resolve("compiler"))) {
      compiler = files.filter(file -> file.endsWith("lib/tsc.js")).findFirst().orElseThrow();
    }
    run(
        folder,
        List.of(
            "node",
            compiler.toString(),
            "--strict",
            "--target",
            "es2022",
            "--lib",
            "es2022,dom",
            "--module",
            "nodenext",
            program));
  }

  /** Runs a compiled program; what it printed, line by line. */
  List<String> run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", program));
    command.addAll(List.of(arguments));
    return run(folder, command).lines().toList();
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile("node", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
      }
      String printed = Files.readString(output);
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(command.get(1) + " failed:\n" + printed);
      }
      return printed;
    } finally {
      Files.delete(output);
    }
  }

  /** Copies a folder of the class path, out of a jar or from a folder of a module. */
  private static void unpack(String resource, Path target) throws IOException, URISyntaxException {
    URL url = TypeScript.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException(resource + " is not on the class path");
    }
    URI uri = url.toURI();
    if (!uri.getScheme().equals("jar")) {
      copy(Path.of(uri), target);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
      copy(jar.getPath(resource), target);
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = target.resolve(source.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(file));
      }
    }
  }
}
