package vn.dondoc.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;

  @Test
  void keepsWhatItMadeForItsOwnerOnly() throws IOException {
    Path file = folder.resolve("secrets");
    String plan = new Secrets(file).of("plan");

    assertThat(plan).matches("[0-9a-f]{48}").isNotEqualTo(new Secrets(file).of("task"));
    assertThat(new Secrets(file).of("plan")).isEqualTo(plan);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
