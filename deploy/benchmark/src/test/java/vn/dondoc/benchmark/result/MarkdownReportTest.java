package vn.dondoc.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.benchmark.measure.Machine;

class MarkdownReportTest {

  @TempDir Path folder;
  private Path document;

  @BeforeEach
  void document() throws IOException {
    document = folder.resolve("benchmarks.md");
    Files.writeString(
        document,
        """
        # Title

        <!-- results: written by the command above -->

        Not measured yet.

        <!-- end of results -->

        The end.
        """);
  }

  private void write(String day, Figure... figures) throws IOException {
    Results results = new Results(line -> {});
    for (Figure figure : figures) {
      results.add(figure);
      results.finished(figure.benchmark());
    }
    MarkdownReport.write(document, results, Machine.here(), day, "how");
  }

  @Test
  void keepsTheSectionsOfWhatWasNotRunInTheOrderOfTheirNumbers() throws IOException {
    write("2026-01-01", Figure.count("B10", "ten", 10), Figure.count("B2", "two", 2));
    write("2026-01-02", Figure.count("B2", "two", 3), Figure.count("B1", "one", 1));
    String text = Files.readString(document);
    assertThat(text)
        .startsWith("# Title")
        .endsWith("The end.\n")
        .contains("| ten | 10", "| two | 3", "| one | 1")
        .doesNotContain("Not measured yet", "| two | 2")
        .containsSubsequence(
            "### B1\n\n2026-01-02", "### B2\n\n2026-01-02", "### B10\n\n2026-01-01");
  }

  @Test
  void leavesTheSectionOfWhatDidNotComeToItsEnd() throws IOException {
    write("2026-01-01", Figure.count("B1", "one", 1));
    Results broken = new Results(line -> {});
    broken.add(Figure.count("B1", "one", 2));
    MarkdownReport.write(document, broken, Machine.here(), "2026-01-02", "how");
    assertThat(Files.readString(document)).contains("| one | 1").doesNotContain("| one | 2");
  }

  @Test
  void writesTheSameTwice() throws IOException {
    write("2026-01-01", Figure.count("B1", "one", 1));
    String once = Files.readString(document);
    write("2026-01-01", Figure.count("B1", "one", 1));
    assertThat(Files.readString(document)).isEqualTo(once);
  }
}
