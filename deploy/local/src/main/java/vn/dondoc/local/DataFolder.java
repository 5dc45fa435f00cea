package vn.dondoc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What one stack keeps: databases, events, secrets, logs. Locked while the stack is up, so that two
 * launchers never work on one database; the lock ends with the process, even when it is killed.
 */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  static DataFolder lock(Path folder) {
    try {
      Files.createDirectories(folder.resolve("logs"));
      Path root = folder.toRealPath();
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new StackException(
            "Hệ thống đang chạy / already running: " + root + "\n  Dừng / stop it: ./dondoc stop");
      }
      Files.writeString(root.resolve("run"), Long.toString(ProcessHandle.current().pid()));
      return new DataFolder(root, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a stack is up on that folder, of this launcher or another. */
  static boolean isLocked(Path folder) {
    Path lockFile = folder.resolve("lock");
    if (!Files.exists(lockFile)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  Path resolve(String name) {
    return root.resolve(name);
  }

  Path log(String server) {
    return root.resolve("logs").resolve(server + ".log");
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(root.resolve("run"));
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
