package vn.dondoc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dondoc.platform.problem.DomainException;

/** Reads the file {@code personId,email,name,language}. */
@ApplicationScoped
class ContactCsv {

  static final int MOST_ROWS = 5000;
  static final List<String> HEADER = List.of("personId", "email", "name", "language");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .get();

  @Inject Validator validator;

  /**
   * A row.
   *
   * @param request null where the row is refused, for the reason in {@code problem} and {@code arg}
   */
  record Row(
      int line, UUID personId, PutContactRequest request, ContactProblem problem, String arg) {}

  List<Row> read(String csv) {
    List<Row> rows = new ArrayList<>();
    Map<UUID, Integer> seen = new HashMap<>();
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      if (!HEADER.equals(parser.getHeaderNames())) {
        throw new DomainException(ContactProblem.CSV_HEADER_WRONG);
      }
      for (CSVRecord record : parser) {
        if (rows.size() == MOST_ROWS) {
          throw new DomainException(ContactProblem.CSV_TOO_LONG, MOST_ROWS);
        }
        rows.add(row(record, (int) record.getRecordNumber() + 1, seen));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException notCsv) {
      throw new DomainException(ContactProblem.CSV_UNREADABLE, rows.size() + 2);
    }
    return rows;
  }

  private Row row(CSVRecord record, int line, Map<UUID, Integer> seen) {
    if (!record.isConsistent()) {
      return refused(line, null, ContactProblem.ROW_INVALID, String.join(", ", HEADER));
    }
    UUID personId = uuid(record.get("personId"));
    Language language = language(record.get("language"));
    if (personId == null || language == null) {
      return refused(
          line, personId, ContactProblem.ROW_INVALID, personId == null ? "personId" : "language");
    }
    Integer before = seen.putIfAbsent(personId, line);
    if (before != null) {
      return refused(line, personId, ContactProblem.ROW_REPEATED, before.toString());
    }
    String email = record.get("email");
    PutContactRequest request =
        new PutContactRequest(email.isEmpty() ? null : email, record.get("name"), language);
    String wrong =
        validator.validate(request).stream()
            .map(v -> v.getPropertyPath().toString())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return wrong.isEmpty()
        ? new Row(line, personId, request, null, null)
        : refused(line, personId, ContactProblem.ROW_INVALID, wrong);
  }

  private static Row refused(int line, UUID personId, ContactProblem problem, String arg) {
    return new Row(line, personId, null, problem, arg);
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private static Language language(String text) {
    try {
      return Language.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
