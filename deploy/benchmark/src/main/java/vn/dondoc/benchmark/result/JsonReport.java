package vn.dondoc.benchmark.result;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.benchmark.measure.Duel.Pair;
import vn.dondoc.benchmark.measure.Interval;
import vn.dondoc.benchmark.measure.Machine;

/** Everything, every round included, for a program. */
public final class JsonReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  public static void write(Path file, Results results, Machine machine, String when)
      throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("when", when);
    all.put("machine", machine);
    all.put("comparisons", results.comparisons().stream().map(JsonReport::of).toList());
    all.put("figures", results.figures());
    all.put("notes", results.notes());
    Files.createDirectories(file.getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
  }

  private static Map<String, Object> of(Comparison found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("benchmark", found.benchmark());
    json.put("what", found.what());
    json.put("reference", found.reference());
    json.put("target", found.target());
    json.put("rateRatio", interval(found.outcome().rateRatio()));
    json.put("cpuRatio", interval(found.outcome().cpuRatio()));
    json.put("byRate", found.byRate());
    json.put("byCpu", found.byCpu());
    json.put("noisy", found.outcome().noisy());
    json.put("dropped", found.outcome().dropped());
    List<Pair> pairs = found.outcome().pairs();
    json.put("pairs", pairs);
    return json;
  }

  private static List<Double> interval(Interval interval) {
    return List.of(interval.median(), interval.from(), interval.to());
  }
}
