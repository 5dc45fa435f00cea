package vn.dondoc.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps evidence in a folder, for an installation of one replica: written beside its place, forced
 * to the disk and then moved there, so that a file is whole or not there.
 */
@ApplicationScoped
class EvidenceFolder implements EvidenceStorage {

  @ConfigProperty(name = "dondoc.evidence.folder")
  Path folder;

  @Override
  public void put(String sha256, byte[] content) throws IOException {
    Path place = place(sha256);
    if (Files.exists(place)) {
      return;
    }
    Files.createDirectories(place.getParent());
    Path partial = Files.createTempFile(place.getParent(), ".", ".part");
    try {
      try (FileChannel file = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        file.force(true);
      }
      Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    return Files.newInputStream(place(sha256));
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
