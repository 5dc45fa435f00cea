package vn.dondoc.local.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of {@code deploy/observability} and the runbook. */
final class Alarms {

  private static final Path ROOT = Path.of(System.getProperty("dondoc.root"));
  private static final Path FOLDER = ROOT.resolve("deploy/observability");

  /** Names of the families that our services have; functions and labels have other ones. */
  private static final Pattern METRIC =
      Pattern.compile("\\b(dondoc|http_server|agroal|jvm|process|kafka)_[a-z_]+");

  private static final Pattern HEADING = Pattern.compile("(?m)^## ([A-Z][A-Za-z]+)$");

  /** An alarm as Prometheus reads it. */
  record Alarm(String name, String expression, String severity, String summary) {}

  private Alarms() {}

  static List<Alarm> all() {
    List<Alarm> alarms = new ArrayList<>();
    for (JsonNode group : read(new ObjectMapper(new YAMLFactory()), "alarms.yml").path("groups")) {
      for (JsonNode rule : group.path("rules")) {
        alarms.add(
            new Alarm(
                rule.path("alert").asText(),
                rule.path("expr").asText(),
                rule.path("labels").path("severity").asText(),
                rule.path("annotations").path("summary").asText()));
      }
    }
    return alarms;
  }

  /** The expressions of the dashboard's panels. */
  static List<String> panels() {
    return read(new ObjectMapper(), "dashboard.json").findValuesAsText("expr");
  }

  /** The pages of the runbook, by their headings of one word. */
  static Set<String> pages() {
    Set<String> pages = new TreeSet<>();
    Matcher heading = HEADING.matcher(text(ROOT.resolve("docs/runbook.md")));
    while (heading.find()) {
      pages.add(heading.group(1));
    }
    return pages;
  }

  static Set<String> metrics(String text) {
    Set<String> names = new TreeSet<>();
    Matcher metric = METRIC.matcher(text);
    while (metric.find()) {
      names.add(metric.group());
    }
    return names;
  }

  /** Every metric that an alarm, the dashboard or the runbook speaks of. */
  static Set<String> metrics() {
    Set<String> names = new TreeSet<>();
    all().forEach(alarm -> names.addAll(metrics(alarm.expression())));
    panels().forEach(expression -> names.addAll(metrics(expression)));
    names.addAll(metrics(text(ROOT.resolve("docs/runbook.md"))));
    // "grep dondoc_" and the like end in what is no name.
    names.removeIf(name -> name.endsWith("_"));
    return names;
  }

  private static JsonNode read(ObjectMapper mapper, String file) {
    try {
      return mapper.readTree(text(FOLDER.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
