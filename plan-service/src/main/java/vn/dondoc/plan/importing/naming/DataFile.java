package vn.dondoc.plan.importing.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A vocabulary that ships with the importer: tab-separated, comments start with a hash. */
public final class DataFile {

  private DataFile() {}

  /** The rows of {@code importing/<name>}, each with as many columns as it has. */
  public static List<List<String>> rows(String name) {
    var path = "/importing/" + name;
    try (var stream = DataFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read resource " + path, failure);
    }
  }
}
