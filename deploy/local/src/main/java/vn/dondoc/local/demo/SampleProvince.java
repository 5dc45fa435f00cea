package vn.dondoc.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The invented province that ships: its plan, units and working calendar. */
public final class SampleProvince {

  private SampleProvince() {}

  public static String plan() {
    return text("plan.txt");
  }

  /** The units of the province, the province first. */
  public static List<UnitSpec> units() {
    return text("units.csv")
        .lines()
        .skip(1)
        .filter(l -> !l.isBlank())
        .map(SampleProvince::unit)
        .toList();
  }

  private static UnitSpec unit(String line) {
    List<String> f = fields(line);
    return new UnitSpec(
        f.get(0),
        f.get(1),
        f.get(2),
        f.get(3),
        f.get(4).isEmpty() ? null : f.get(4),
        f.get(5),
        null);
  }

  /**
   * Holidays of a year by day; a year that the sample does not have gets those whose date never
   * moves.
   */
  public static Map<LocalDate, String> holidays(int year) {
    Map<LocalDate, String> days = new TreeMap<>(days(year, "HOLIDAY"));
    if (days.isEmpty()) {
      days.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
      days.put(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
      days.put(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
      days.put(LocalDate.of(year, 9, 2), "Quốc khánh");
    }
    return days;
  }

  public static Set<LocalDate> workingSaturdays(int year) {
    return new HashSet<>(days(year, "WORKING_SATURDAY").keySet());
  }

  private static Map<LocalDate, String> days(int year, String type) {
    Map<LocalDate, String> days = new TreeMap<>();
    for (String line : text("calendar.csv").lines().skip(1).filter(l -> !l.isBlank()).toList()) {
      List<String> f = fields(line);
      LocalDate day = LocalDate.parse(f.get(0));
      if (day.getYear() == year && f.get(1).equals(type)) {
        days.put(day, f.get(2));
      }
    }
    return days;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static String text(String name) {
    try (InputStream in = SampleProvince.class.getResourceAsStream("/sample/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
