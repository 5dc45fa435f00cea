package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an administrator does once: units, calendar, persons and their addresses. */
public final class ProvinceSetup {

  private static final String FOCAL = "H99.03";
  private static final String PROVINCE = "H99";

  private final Caller admin;

  public ProvinceSetup(Portal portal) {
    admin = portal.as("admin");
  }

  /** Registers the units; repeating it changes nothing. */
  public int units(List<UnitSpec> units) {
    String csv = UnitSpec.HEADER + units.stream().map(UnitSpec::csv).collect(Collectors.joining());
    return admin
        .upload("/api/v1/units/import", "text/csv", csv)
        .expect(200)
        .json()
        .path("created")
        .asInt();
  }

  /** The days off of a year, by day; Saturdays that are worked beside them. */
  public void calendar(int year, Map<LocalDate, String> holidays, Set<LocalDate> workingSaturdays) {
    Answer now = admin.get("/api/v1/calendars/" + year);
    List<Map<String, String>> days =
        new TreeMap<>(holidays)
            .entrySet().stream()
                .map(h -> Map.of("day", h.getKey().toString(), "name", h.getValue()))
                .toList();
    admin
        .putOn(
            now.status() == 200 ? now.etag() : null,
            "/api/v1/calendars/" + year,
            Map.of(
                "holidays",
                days,
                "workingSaturdays",
                new TreeSet<>(workingSaturdays).stream().map(LocalDate::toString).toList()))
        .expect(200);
  }

  /** A head and an officer for every unit, each with an address in the local mailbox. */
  public int people(List<UnitSpec> units) {
    StringBuilder persons = new StringBuilder("code,name,unit,role\n");
    for (UnitSpec unit : units) {
      persons.append("%s,Thủ trưởng %s,%s,HEAD%n".formatted(unit.head(), unit.code(), unit.code()));
      persons.append(
          "%s,Chuyên viên %s,%s,OFFICER%n".formatted(unit.officer(), unit.code(), unit.code()));
    }
    int created =
        admin
            .upload("/api/v1/persons/import", "text/csv", persons.toString())
            .expect(200)
            .json()
            .path("created")
            .asInt();
    StringBuilder contacts = new StringBuilder("personId,email,name,language\n");
    for (JsonNode person : admin.all("/api/v1/persons")) {
      contacts.append(
          "%s,%s@demo.invalid,%s,vi%n"
              .formatted(
                  person.path("personId").asText(),
                  person.path("code").asText(),
                  person.path("name").asText()));
    }
    admin.upload("/api/v1/contacts/import", "text/csv", contacts.toString()).expect(200);
    return created;
  }

  static boolean isFocal(UnitSpec unit) {
    return unit.code().equals(FOCAL);
  }

  static boolean isProvince(UnitSpec unit) {
    return unit.code().equals(PROVINCE);
  }
}
