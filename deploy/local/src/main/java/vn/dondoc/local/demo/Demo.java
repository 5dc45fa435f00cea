package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dondoc.local.Broker;
import vn.dondoc.local.Endpoints;
import vn.dondoc.local.Port;
import vn.dondoc.local.Ports;
import vn.dondoc.local.StackException;
import vn.dondoc.local.clock.ClockDriver;

/** {@code ./dondoc demo [FILE]}: the main job on the stack that is up, told step by step. */
public final class Demo {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int DISTRICTS = 7;
  private static final int COMMUNES = 65;

  private final Portal portal;
  private final ClockDriver clock;
  private final long begin = System.nanoTime();

  private Demo(Endpoints endpoints, Broker broker) {
    portal = new Portal(endpoints.gateway(), endpoints.issuer());
    clock = ClockDriver.of(endpoints, broker);
  }

  /**
   * @param arguments none for the sample plan, or the file of a plan
   */
  public static void main(String[] arguments) throws IOException {
    Ports ports = Ports.fromEnvironment(System.getenv());
    Endpoints endpoints = Endpoints.of(ports);
    try (Broker broker = new Broker(ports.of(Port.KAFKA))) {
      Demo demo = new Demo(endpoints, broker);
      if (arguments.length == 0) {
        demo.playSample();
      } else {
        demo.playFile(Path.of(arguments[0]));
      }
    }
  }

  private void playSample() {
    List<UnitSpec> units = SampleProvince.units();
    byte[] document = SampleProvince.plan().getBytes(StandardCharsets.UTF_8);
    play(units, document, "plan.txt", LocalDate.of(2026, 1, 15), List.of());
  }

  private void playFile(Path file) throws IOException {
    byte[] document = Files.readAllBytes(file);
    String name = "plan" + extension(file);
    ProvinceSetup setup = new ProvinceSetup(portal);
    setup.units(ProvinceOfPlan.root("UBND tỉnh"));
    JsonNode preview = IssuedPlan.preview(portal.as("focal"), document, name);
    if (!preview.hasNonNull("documentDate") || !preview.hasNonNull("number")) {
      throw new StackException(
          "Văn bản chưa có số hoặc ngày; bổ sung rồi thử lại / the document has no number or date; add them: "
              + file);
    }
    List<UnitSpec> units = ProvinceOfPlan.of(preview, DISTRICTS, COMMUNES, null);
    play(
        units,
        document,
        name,
        LocalDate.parse(preview.path("documentDate").asText()),
        List.of(quarterly()));
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? name.substring(name.lastIndexOf('.')) : ".txt";
  }

  /** The regime that is stated by the demo where the document names no day. */
  public static Map<String, Object> quarterly() {
    return Map.of(
        "name", "Báo cáo quý về kết quả thực hiện kế hoạch",
        "reporters", List.of(Map.of("name", "Các cơ quan, đơn vị được giao nhiệm vụ")),
        "receiver", "H99",
        "through", "H99.03",
        "frequency", "QUARTER",
        "dataWindow", "DECREE_09",
        "dueDayOfLastMonth", 20,
        "dueWord", "BY");
  }

  private void play(
      List<UnitSpec> units,
      byte[] document,
      String fileName,
      LocalDate day,
      List<Map<String, Object>> regimes) {
    Instant morning = day.atTime(LocalTime.of(9, 0)).atZone(VIETNAM).toInstant();
    clock.beginAt(morning);
    say("Đồng hồ / clock: " + day + " 09:00");
    setUp(units, day.getYear());
    IssuedPlan plan = IssuedPlan.issue(portal.as("focal"), document, fileName, regimes);
    say(
        "Nhập và ban hành / imported and issued: %d nhiệm vụ / tasks, %d chế độ báo cáo / regimes; cảnh báo đã xử lý / warnings settled: %s"
            .formatted(plan.tasks(), plan.regimes(), new TreeMap<>(plan.warnings())));
    Scenario scenario = Scenario.of(units);
    Year year = new Year(portal, clock, units, scenario, plan.id());
    year.open();
    say(
        "Giao việc / assigned: %d việc / assignments, %d đơn vị / units; %d báo cáo phải nộp / reports owed"
            .formatted(
                year.ledger().assignments().size(),
                year.ledger().assignments().stream().map(Ledger.Assigned::unit).distinct().count(),
                year.ledger().reports().size()));
    year.receive();
    say(
        "Các đơn vị đã tiếp nhận / units took note; vai / roles: "
            + new TreeMap<>(scenario.inWords()));
    for (Instant due : year.dueInstants()) {
      year.period(due);
      say(
          "Kỳ báo cáo đến hạn / reports due %s: %s"
              .formatted(Ledger.day(due.minusMillis(1)), reports(year.told())));
    }
    year.end();
    silent(units, scenario, year);
    table(year);
  }

  private void setUp(List<UnitSpec> units, int year) {
    ProvinceSetup setup = new ProvinceSetup(portal);
    int created = setup.units(units);
    for (int y : new TreeSet<>(List.of(year, year + 1))) {
      setup.calendar(y, SampleProvince.holidays(y), SampleProvince.workingSaturdays(y));
    }
    int people = setup.people(units);
    clock.settle();
    say(
        "Danh mục / registry: %d cơ quan / units (%d mới / new), %d người / people, lịch / calendar %d-%d"
            .formatted(units.size(), created, people, year, year + 1));
  }

  private void silent(List<UnitSpec> units, Scenario scenario, Year year) {
    String name =
        units.stream()
            .filter(u -> u.code().equals(scenario.silent()))
            .findFirst()
            .orElseThrow()
            .name();
    say("Đơn vị im lặng / the silent unit, " + name + ": " + year.noticesAbout(name));
  }

  private void table(Year year) {
    Map<String, Long> told = year.told();
    Map<String, Long> counted = year.counted();
    say("TỔNG HỢP / AGGREGATED STATUS, " + Ledger.day(clock.now()));
    System.out.println("  %-24s %10s %16s".formatted("", "hệ thống/told", "đếm tay/counted"));
    TreeSet<String> names = new TreeSet<>(told.keySet());
    names.addAll(counted.keySet());
    names.forEach(
        n ->
            System.out.println(
                "  %-24s %10d %16d"
                    .formatted(n, told.getOrDefault(n, 0L), counted.getOrDefault(n, 0L))));
    if (!told.equals(counted)) {
      throw new StackException(
          "Số liệu không khớp / the numbers differ: " + told + " ≠ " + counted);
    }
    say("Khớp với sổ của bên gọi / equal to the client's own ledger.");
  }

  private static String reports(Map<String, Long> told) {
    Map<String, Long> reports = new TreeMap<>(told);
    reports.keySet().removeIf(k -> k.contains(".") || k.equals("total") || k.equals("requested"));
    return reports.toString();
  }

  private void say(String what) {
    System.out.println("[%6.1f s] %s".formatted((System.nanoTime() - begin) / 1e9, what));
  }
}
