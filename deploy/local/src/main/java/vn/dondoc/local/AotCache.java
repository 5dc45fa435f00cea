package vn.dondoc.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of one service: its classes as the virtual machine had loaded and linked
 * them in a training run. Valid for the virtual machine, flags and jars it was made with, and named
 * after them; whatever differs has no cache and starts without one.
 */
final class AotCache {
  private static final String ENDING = ".aot";

  private final Path folder;
  private final String service;
  private final String key;

  private AotCache(Path folder, String service, String key) {
    this.folder = folder;
    this.service = service;
    this.key = key;
  }

  /**
   * @param cache where it is kept
   * @param jar what is run; the jars it cites lie beside and below it
   * @param flags of the virtual machine
   */
  static AotCache of(Path cache, String service, Path jar, List<String> flags) throws IOException {
    MessageDigest digest = sha256();
    for (String part :
        List.of(
            System.getProperty("java.home"),
            System.getProperty("java.vm.version"),
            System.getProperty("os.arch"),
            String.join(" ", flags))) {
      add(digest, part);
    }
    try (Stream<Path> files = Files.walk(jar.getParent())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        // The virtual machine compares paths, sizes and times too, and ignores a cache that
        // differs.
        add(digest, file.toString());
        add(digest, Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
    String key = HexFormat.of().formatHex(digest.digest(), 0, 8);
    return new AotCache(cache.resolve("aot"), service, key);
  }

  boolean isTrained() {
    return Files.exists(file());
  }

  /** What to add to the flags of a run that uses it; nothing where there is none. */
  List<String> use() {
    return isTrained() ? List.of("-XX:AOTCache=" + file()) : List.of();
  }

  /** What to add to the flags of the run that is to be its training; it is written at its end. */
  List<String> train() throws IOException {
    Files.createDirectories(folder);
    Files.deleteIfExists(partial());
    return List.of("-XX:AOTCacheOutput=" + partial());
  }

  /** Once the training run has ended: from now on it is used, and those of earlier builds go. */
  void keep() throws IOException {
    if (!Files.exists(partial())) {
      throw new IOException(service + ": không ghi được / was not written: " + partial());
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path old : files.filter(this::isOlder).toList()) {
        Files.delete(old);
      }
    }
    Files.move(partial(), file());
  }

  private boolean isOlder(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(service + "-") && name.endsWith(ENDING) && !file.equals(file());
  }

  private Path file() {
    return folder.resolve(service + "-" + key + ENDING);
  }

  private Path partial() {
    return folder.resolve(service + "-" + key + ".partial");
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
