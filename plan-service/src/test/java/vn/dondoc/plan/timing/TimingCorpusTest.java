package vn.dondoc.plan.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The phrases of real plans, kept beside the project and never in it. */
class TimingCorpusTest {

  /** How many of the 87 positive phrases are read. */
  private static final int READ_AT_LEAST = 87;

  private static final Path PLANS =
      Path.of(System.getProperty("dondoc.root", ".."), "..", "shared", "plans").normalize();

  private final TimingReader reader = new TimingReader();

  @TestFactory
  List<DynamicTest> readsAsExpectedOrNotAtAll() throws IOException {
    return lines("timing.jsonl").stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.get("id").asText() + " " + line.get("phrase").asText(),
                    () -> {
                      var timing = read(line);
                      if (timing.kind() != TimingKind.UNREAD) {
                        assertThat(TimingExpectation.differences(timing, line)).isEmpty();
                      } else {
                        assertThat(timing.needsResolution()).isTrue();
                      }
                    }))
        .toList();
  }

  @Test
  void readsAtLeastWhatItReadBefore() throws IOException {
    var unread = new ArrayList<String>();
    var all = lines("timing.jsonl");
    for (var line : all) {
      if (read(line).kind() == TimingKind.UNREAD) {
        unread.add(line.get("phrase").asText());
      }
    }
    System.out.printf(
        "timing phrases read: %d of %d, unread: %s%n",
        all.size() - unread.size(), all.size(), unread);
    assertThat(all.size() - unread.size()).isGreaterThanOrEqualTo(READ_AT_LEAST);
  }

  @TestFactory
  List<DynamicTest> givesNoScheduleForLookAlikes() throws IOException {
    return lines("timing-negatives.jsonl").stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.get("phrase").asText(),
                    () ->
                        assertThat(reader.read(line.get("phrase").asText(), 2024).kind())
                            .isEqualTo(TimingKind.UNREAD)))
        .toList();
  }

  private Timing read(JsonNode line) {
    return reader.read(line.get("phrase").asText(), line.get("planYear").asInt());
  }

  private static List<JsonNode> lines(String file) throws IOException {
    var path = PLANS.resolve(file);
    assumeTrue(Files.exists(path), "the real plans are not beside this checkout");
    var json = new ObjectMapper();
    var nodes = new ArrayList<JsonNode>();
    for (var line : Files.readAllLines(path)) {
      if (!line.isBlank()) {
        nodes.add(json.readTree(line));
      }
    }
    return nodes;
  }
}
