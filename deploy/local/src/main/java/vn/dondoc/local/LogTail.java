package vn.dondoc.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a log, which is where the reason stands, as a person reads it. */
final class LogTail {
  private static final int BYTES = 32_768;
  private static final int LINES = 15;
  private static final int TRACE_LINES = 8;
  private static final ObjectMapper JSON = new ObjectMapper();

  private LogTail() {}

  static String of(Path log) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - BYTES);
      byte[] end = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(end);
      List<String> lines =
          new String(end, StandardCharsets.UTF_8).lines().flatMap(LogTail::readable).toList();
      String tail =
          lines.stream()
              .skip(Math.max(0, lines.size() - LINES))
              .map(line -> "    | " + line)
              .collect(Collectors.joining("\n"));
      return tail + "\n    → " + log;
    } catch (IOException e) {
      return "    → " + log;
    }
  }

  /** The services write JSON, the others text; a line that was cut in two is neither. */
  private static Stream<String> readable(String line) {
    if (!line.startsWith("{")) {
      return Stream.of(line);
    }
    try {
      JsonNode json = JSON.readTree(line);
      String words =
          "%s %s [%s] %s"
              .formatted(
                  json.path("timestamp").asText(),
                  json.path("level").asText(),
                  json.path("loggerName").asText(),
                  json.path("message").asText());
      return Stream.concat(
          Stream.of(words), json.path("stackTrace").asText().lines().limit(TRACE_LINES));
    } catch (JsonProcessingException cut) {
      return Stream.of(line);
    }
  }
}
