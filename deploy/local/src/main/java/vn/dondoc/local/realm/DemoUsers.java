package vn.dondoc.local.realm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of the imaginary province H99: a few by their job, two for every unit. */
public final class DemoUsers {
  public static final String PROVINCE = "H99";
  public static final String HOME_AFFAIRS = "H99.03";
  public static final String MONITORING_BODY = "H99.90";

  private static final int COMMUNES_PER_DISTRICT = 12;

  private DemoUsers() {}

  public static List<DemoUser> all() {
    List<DemoUser> users = new ArrayList<>(named());
    for (String unit : unitCodes()) {
      String suffix = unit.toLowerCase(Locale.ROOT);
      users.add(user("u." + suffix, "Chuyên viên", unit, unit, "officer"));
      users.add(user("h." + suffix, "Thủ trưởng", unit, unit, "leader", "officer"));
    }
    return List.copyOf(users);
  }

  /** Those whom a person trying the system would pick first. */
  public static List<DemoUser> named() {
    return List.of(
        user("admin", "Quản trị", "hệ thống", PROVINCE, "admin"),
        user("chairman", "Chủ tịch", "UBND tỉnh", PROVINCE, "leader"),
        user("focal", "Chuyên viên", "Sở Nội vụ", HOME_AFFAIRS, "focal", "officer"),
        user("focal.head", "Giám đốc", "Sở Nội vụ", HOME_AFFAIRS, "leader"),
        user("monitor", "Chuyên viên", "cơ quan theo dõi", MONITORING_BODY, "monitor"),
        new DemoUser("nobody", "Người", "không thuộc đơn vị nào", Optional.empty(), List.of()));
  }

  /** Departments, districts, communes without a district, communes of districts. */
  public static List<String> unitCodes() {
    Stream<String> provincial =
        Stream.of(numbered(PROVINCE, 1, 30), numbered(PROVINCE, 41, 60), numbered(PROVINCE, 61, 80))
            .flatMap(codes -> codes);
    Stream<String> communes =
        numbered(PROVINCE, 41, 60)
            .flatMap(district -> numbered(district, 1, COMMUNES_PER_DISTRICT));
    return Stream.concat(provincial, communes).toList();
  }

  private static Stream<String> numbered(String parent, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(n -> "%s.%02d".formatted(parent, n));
  }

  private static DemoUser user(
      String username, String firstName, String lastName, String unit, String... roles) {
    return new DemoUser(username, firstName, lastName, Optional.of(unit), List.of(roles));
  }
}
