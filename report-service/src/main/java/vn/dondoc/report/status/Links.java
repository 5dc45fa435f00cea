package vn.dondoc.report.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.report.counter.StatusGroup;
import vn.dondoc.report.obligation.Measure;

/** The addresses of the rows behind a number. */
final class Links {

  private final Map<String, String> common = new LinkedHashMap<>();
  private final String dimension;

  /**
   * @param unit organisation code, null for all that is visible
   * @param below whether units below that one count too
   * @param dimension null for all
   */
  Links(UUID plan, String unit, boolean below, String dimension) {
    common.put("plan", plan.toString());
    if (unit != null) {
      common.put("unit", unit);
      if (!below) {
        common.put("below", "false");
      }
    }
    this.dimension = dimension;
  }

  String assignments(StatusGroup state, Boolean pastDue, boolean requested) {
    Map<String, String> query = new LinkedHashMap<>(common);
    put(query, "dimension", dimension);
    put(query, "state", state);
    put(query, "pastDue", pastDue);
    if (requested) {
      query.put("requested", "true");
    }
    return "/api/v1/status/rows?" + joined(query);
  }

  /**
   * @param period null for all
   */
  String obligations(Measure measure, String period) {
    Map<String, String> query = new LinkedHashMap<>(common);
    put(query, "period", period);
    put(query, "measure", measure);
    return "/api/v1/obligations?" + joined(query);
  }

  private static void put(Map<String, String> query, String name, Object value) {
    if (value != null) {
      query.put(name, value.toString());
    }
  }

  private static String joined(Map<String, String> query) {
    return query.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
