package vn.dondoc.plan.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;

/** The real plans, kept beside the project and never in it; tests over them skip without them. */
final class RealPlans {

  private static final Path ROOT = Path.of(System.getProperty("dondoc.root", ".."));
  private static final Path PLANS = ROOT.resolve("../shared/plans").normalize();
  private static final ObjectMapper JSON = new ObjectMapper();

  private RealPlans() {}

  static RecognisedPlan read(String name) throws IOException {
    return importOf(existing(PLANS.resolve(name + ".txt")));
  }

  static JsonNode truth(String name) throws IOException {
    return JSON.readTree(existing(PLANS.resolve("truth/" + name + ".json")).toFile());
  }

  /** The lines of a file of phrases. */
  static List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(existing(PLANS.resolve(file)))) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  /** A file that ships with the project. */
  static RecognisedPlan shipped(String path) throws IOException {
    return importOf(ROOT.resolve(path));
  }

  static String shippedText(String path) throws IOException {
    return Files.readString(ROOT.resolve(path));
  }

  static Path inProject(String path) {
    return ROOT.resolve(path);
  }

  private static RecognisedPlan importOf(Path path) throws IOException {
    try (var stream = Files.newInputStream(path)) {
      return new PlanImport(ImportLimits.DEFAULT, new KnownLaws())
          .read(stream, null, path.getFileName().toString());
    }
  }

  private static Path existing(Path path) {
    assumeTrue(Files.exists(path), "the real plans are not beside this checkout");
    return path;
  }
}
