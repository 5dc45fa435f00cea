package vn.dondoc.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Properties;

/**
 * Something unpacked once and shared by all stacks of this machine. It is made in a folder beside
 * and renamed into place, so that an interrupted unpacking is never taken for the thing.
 */
final class Distribution {
  /** Fills a folder. */
  interface Maker {
    void make(Path folder) throws IOException;
  }

  private Distribution() {}

  /** From the name of what is packed and its version; a new version gets a folder of its own. */
  static Path installed(Path cache, String product, Maker maker) throws IOException {
    Path place = cache.resolve(product + "-" + version(product));
    if (Files.isDirectory(place)) {
      return place;
    }
    Files.createDirectories(cache);
    Path lockFile = cache.resolve(place.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !Files.isDirectory(place)) {
        Path partial = cache.resolve(place.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        maker.make(partial);
        Files.move(partial, place);
      }
    }
    return place;
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String version(String product) throws IOException {
    Properties versions = new Properties();
    try (var in = Distribution.class.getResourceAsStream("/versions.properties")) {
      versions.load(in);
    }
    return versions.getProperty(product);
  }
}
