package vn.dondoc.local.journey;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks through every log of a stack, old ones included, for what must not stand in any: secrets,
 * tokens, personal data, content. What it finds is named by kind and place and never repeated.
 */
final class LogSearch {

  /** What is known by its shape. */
  private static final Map<String, Pattern> SHAPES = new LinkedHashMap<>();

  static {
    SHAPES.put("token", Pattern.compile("eyJ[A-Za-z0-9_-]{10,}"));
    SHAPES.put(
        "authorisation",
        Pattern.compile("(?i)authorization\"?\\s*[:=]|\\bbearer\\s+[A-Za-z0-9._~+/-]{8,}"));
    SHAPES.put("password", Pattern.compile("(?i)passw(or)?d\"?\\s*[:=]\\s*\"?[A-Za-z0-9]"));
    SHAPES.put("e-mail address", Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+\\.[A-Za-z]{2,}"));
    SHAPES.put(
        "phone number",
        Pattern.compile("(?<![0-9A-Za-z.-])(\\+84|0)[35789][0-9]{8}(?![0-9A-Za-z-])"));
    SHAPES.put("account of a person", Pattern.compile("\\b[uh]\\.h99\\.[0-9]"));
  }

  private final Set<String> secrets;
  private final Set<String> names;
  private final Set<String> contents;
  private final Set<String> nameStarts;

  /**
   * @param names of persons
   * @param contents pieces of what users wrote
   */
  LogSearch(Collection<String> secrets, Collection<String> names, Collection<String> contents) {
    this.secrets = Set.copyOf(secrets);
    this.names = Set.copyOf(names);
    this.contents = Set.copyOf(contents);
    this.nameStarts =
        names.stream().map(name -> name.split(" ")[0]).collect(Collectors.toUnmodifiableSet());
  }

  /** The values of the file in which a stack keeps its secrets. */
  static Set<String> secretsIn(Path file) {
    Properties known = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      known.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return known.stringPropertyNames().stream()
        .map(known::getProperty)
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<Path> logs(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One entry for each line and kind: {@code file:line: kind}. */
  List<String> in(Path folder) {
    List<String> found = new ArrayList<>();
    for (Path log : logs(folder)) {
      int number = 0;
      for (String line : lines(log)) {
        number++;
        for (String kind : kinds(line)) {
          found.add(folder.relativize(log) + ":" + number + ": " + kind);
        }
      }
    }
    return found;
  }

  static List<String> lines(Path log) {
    try {
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> kinds(String line) {
    Set<String> kinds = new TreeSet<>();
    if (secrets.stream().anyMatch(line::contains)) {
      kinds.add("secret");
    }
    if (nameStarts.stream().anyMatch(line::contains) && names.stream().anyMatch(line::contains)) {
      kinds.add("name of a person");
    }
    if (contents.stream().anyMatch(line::contains)) {
      kinds.add("content");
    }
    SHAPES.forEach(
        (kind, shape) -> {
          Matcher matcher = shape.matcher(line);
          if (matcher.find()) {
            kinds.add(kind);
          }
        });
    return kinds;
  }
}
