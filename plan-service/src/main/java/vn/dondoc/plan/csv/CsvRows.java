package vn.dondoc.plan.csv;

import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.problem.Problem;

/**
 * The rows of an imported CSV and what is wrong with them. Row numbers count from 1 after the
 * header; a fault is named by the pointer {@code /row/column}.
 */
public final class CsvRows {

  /** More rows than this are not a register but an attack. */
  private static final int MOST_ROWS = 50_000;

  private final List<CSVRecord> records;
  private final List<FieldError> errors = new ArrayList<>();

  private CsvRows(List<CSVRecord> records) {
    this.records = records;
  }

  /** Reads the text; refused where it is no CSV with these columns. */
  public static CsvRows read(String text, List<String> columns) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark), format)) {
      if (!parser.getHeaderNames().containsAll(columns)) {
        throw unreadable(String.join(",", parser.getHeaderNames()), columns);
      }
      List<CSVRecord> records = new ArrayList<>();
      for (CSVRecord record : parser) {
        if (records.size() == MOST_ROWS) {
          throw unreadable("> " + MOST_ROWS, columns);
        }
        records.add(record);
      }
      return new CsvRows(records);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()), columns);
    }
  }

  private static DomainException unreadable(String why, List<String> columns) {
    return new DomainException(UnitProblem.CSV_UNREADABLE, why, String.join(",", columns));
  }

  /** Reads one row. */
  public interface RowReader<T> {
    T read(Row row);
  }

  /** Every row, read; what is wrong is collected in {@link #errors()}. */
  public <T> List<T> map(RowReader<T> reader) {
    List<T> rows = new ArrayList<>();
    for (CSVRecord record : records) {
      rows.add(reader.read(new Row(record)));
    }
    return rows;
  }

  /** Every row in turn; what is wrong is collected in {@link #errors()}. */
  public void forEach(Consumer<Row> reader) {
    records.forEach(record -> reader.accept(new Row(record)));
  }

  public List<FieldError> errors() {
    return errors;
  }

  /** Refuses the whole import where any row is at fault. */
  public void refuseIfAnyIsWrong() {
    if (!errors.isEmpty()) {
      throw new DomainException(
          errors,
          UnitProblem.ROWS_REFUSED,
          errors.stream().map(e -> e.pointer().split("/")[1]).distinct().count());
    }
  }

  /** One row. */
  public final class Row {

    private final CSVRecord record;

    private Row(CSVRecord record) {
      this.record = record;
    }

    public void wrong(String column, Problem problem, Object... args) {
      errors.add(new FieldError("/" + record.getRecordNumber() + "/" + column, problem, args));
    }

    /** The value of a column, null where it is empty or absent. */
    public @Nullable String optional(String column) {
      if (!record.isMapped(column) || !record.isSet(column)) {
        return null;
      }
      String value = record.get(column);
      return value.isBlank() ? null : Spreadsheet.plain(value);
    }

    public @Nullable String required(String column) {
      String value = optional(column);
      if (value == null) {
        wrong(column, UnitProblem.VALUE_MISSING, column);
      }
      return value;
    }

    public @Nullable LocalDate date(String column, @Nullable LocalDate otherwise) {
      String value = optional(column);
      if (value == null) {
        return otherwise;
      }
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        wrong(column, UnitProblem.DATE_INVALID, value);
        return otherwise;
      }
    }

    /** A decimal number, null where the column is empty. */
    public @Nullable BigDecimal decimal(String column) {
      return number(column, BigDecimal::new);
    }

    /** A whole number, null where the column is empty. */
    public @Nullable Integer whole(String column) {
      return number(column, Integer::valueOf);
    }

    private <N extends Number> @Nullable N number(String column, Function<String, N> reader) {
      String value = optional(column);
      if (value == null) {
        return null;
      }
      try {
        return reader.apply(value);
      } catch (NumberFormatException e) {
        wrong(column, CsvProblem.NUMBER_INVALID, value);
        return null;
      }
    }

    /** Whether the column says true; false where it is empty. */
    public boolean yes(String column) {
      String value = optional(column);
      if (value != null && !value.equals("true") && !value.equals("false")) {
        wrong(column, CsvProblem.YES_OR_NO_INVALID, value);
      }
      return "true".equals(value);
    }

    /** Several values in one column, separated by {@code |}. */
    public List<String> several(String column) {
      String value = optional(column);
      return value == null
          ? List.of()
          : Pattern.compile("\\|")
              .splitAsStream(value)
              .map(String::strip)
              .filter(v -> !v.isEmpty())
              .toList();
    }

    /**
     * What the same record would be refused for as a JSON body; a field is the column of its name.
     *
     * @return whether the row is good so far
     */
    public boolean check(Set<? extends ConstraintViolation<?>> violations) {
      String row = "/" + number() + "/";
      Set<String> told =
          errors.stream()
              .map(FieldError::pointer)
              .filter(p -> p.startsWith(row))
              .collect(Collectors.toSet());
      for (ConstraintViolation<?> violation : violations) {
        String column = violation.getPropertyPath().toString().replaceFirst("[\\[.].*", "");
        if (told.add(row + column)) {
          wrong(column, CommonProblem.FIELD_INVALID, violation.getMessage());
        }
      }
      return told.isEmpty();
    }

    /** Does what the domain may refuse; a field at fault is the column of its name. */
    public void attempt(Runnable act) {
      try {
        act.run();
      } catch (DomainException e) {
        e.errors().forEach(f -> wrong(f.pointer().substring(1), f.problem(), f.args().toArray()));
      }
    }

    /** Counts from 1 after the header. */
    public long number() {
      return record.getRecordNumber();
    }

    /** One of an enum's constants, null where it is none. */
    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
      String value = required(column);
      if (value == null) {
        return null;
      }
      try {
        return Enum.valueOf(type, value);
      } catch (IllegalArgumentException e) {
        wrong(column, UnitProblem.KIND_UNKNOWN, value, List.of(type.getEnumConstants()));
        return null;
      }
    }
  }
}
