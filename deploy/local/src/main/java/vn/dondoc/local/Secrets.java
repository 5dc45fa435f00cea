package vn.dondoc.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords, made once per data folder and readable by its owner only. */
final class Secrets {
  private static final int BYTES = 24;

  private final Path file;
  private final SecureRandom random = new SecureRandom();
  private final Properties known = new Properties();

  Secrets(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Letters and digits only, so that no quoting is ever needed. */
  synchronized String of(String name) {
    String secret = known.getProperty(name);
    if (secret == null) {
      byte[] bytes = new byte[BYTES];
      random.nextBytes(bytes);
      secret = HexFormat.of().formatHex(bytes);
      known.setProperty(name, secret);
      save();
    }
    return secret;
  }

  private void save() {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      known.store(content, null);
      PrivateFile.write(file, content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
