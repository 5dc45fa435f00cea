package vn.dondoc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
  private static final List<String> FLAGS = List.of("-Xmx256m");

  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void build() throws IOException {
    jar = Files.createDirectories(folder.resolve("app/lib")).resolveSibling("run.jar");
    Files.writeString(jar, "run");
    Files.writeString(folder.resolve("app/lib/one.jar"), "one");
  }

  @Test
  void isUsedOnceItWasTrained() throws IOException {
    assertThat(cache(FLAGS).isTrained()).isFalse();
    assertThat(cache(FLAGS).use()).isEmpty();

    train(cache(FLAGS));

    assertThat(cache(FLAGS).isTrained()).isTrue();
    assertThat(cache(FLAGS).use()).singleElement().asString().startsWith("-XX:AOTCache=");
  }

  @Test
  void isNotUsedForOtherFlagsOrJars() throws IOException {
    train(cache(FLAGS));

    assertThat(cache(List.of("-Xmx512m")).isTrained()).isFalse();
    Path library = folder.resolve("app/lib/one.jar");
    FileTime built = Files.getLastModifiedTime(library);
    Files.setLastModifiedTime(library, FileTime.fromMillis(built.toMillis() + 1_000));
    assertThat(cache(FLAGS).isTrained()).isFalse();
    Files.setLastModifiedTime(library, built);
    assertThat(cache(FLAGS).isTrained()).isTrue();
  }

  @Test
  void takesThePlaceOfThoseOfEarlierBuildsOfTheSameService() throws IOException {
    train(cache(FLAGS));
    AotCache other = AotCache.of(folder, "plan-service", jar, FLAGS);
    train(other);

    train(cache(List.of("-Xmx512m")));

    assertThat(cache(FLAGS).isTrained()).isFalse();
    assertThat(cache(List.of("-Xmx512m")).isTrained()).isTrue();
    assertThat(other.isTrained()).isTrue();
  }

  @Test
  void saysWhenTheRunLeftNone() throws IOException {
    AotCache cache = cache(FLAGS);
    cache.train();

    assertThatThrownBy(cache::keep)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("task-service");
  }

  private AotCache cache(List<String> flags) throws IOException {
    return AotCache.of(folder, "task-service", jar, flags);
  }

  /** As the virtual machine does at the end of its training run. */
  private static void train(AotCache cache) throws IOException {
    String output = cache.train().getFirst();
    Files.writeString(Path.of(output.substring(output.indexOf('=') + 1)), "classes");
    cache.keep();
  }
}
