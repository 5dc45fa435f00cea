package vn.dondoc.plan.importing.variant;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.importing.KnownLaws;
import vn.dondoc.plan.importing.Measure;
import vn.dondoc.plan.importing.PlanComparison;
import vn.dondoc.plan.importing.PlanImport;
import vn.dondoc.plan.importing.Tally;
import vn.dondoc.plan.importing.document.ImportLimits;

/**
 * How invented plans of many seeds are imported, taken together.
 *
 * @param failing the variants with a miss
 */
public record VariantScore(Format format, Map<Measure, Tally> tallies, List<Failing> failing) {

  public int seeds() {
    return format.seeds();
  }

  /** A variant with its misses. */
  public record Failing(long seed, String layout, List<String> misses) {

    @Override
    public String toString() {
      return "seed %d (%s): %s".formatted(seed, layout, String.join("; ", misses));
    }
  }

  /** Of the seeds from 1 on. */
  public static VariantScore of(Format format) throws IOException {
    PlanImport imports = new PlanImport(ImportLimits.DEFAULT, new KnownLaws());
    Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    List<Failing> failing = new ArrayList<>();
    for (long seed = 1; seed <= format.seeds(); seed++) {
      Variant variant = Variant.of(seed);
      byte[] document = format.write(variant.paper());
      PlanComparison comparison =
          new PlanComparison(
              "variant " + seed,
              imports.read(new ByteArrayInputStream(document), null, format.fileName()),
              variant.expected());
      comparison.tallies().forEach((measure, tally) -> tallies.merge(measure, tally, Tally::plus));
      if (!comparison.misses().isEmpty()) {
        List<String> misses = comparison.misses().stream().map(Object::toString).toList();
        failing.add(new Failing(seed, variant.layout().toString(), misses));
      }
    }
    return new VariantScore(format, tallies, failing);
  }
}
