package vn.dondoc.plan.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.SourceView;
import vn.dondoc.plan.plan.Sources;
import vn.dondoc.plan.plan.TaskText;

/** Shows beside each value of an imported plan where it was read. */
@ApplicationScoped
class ReadingViews implements Sources {

  private final PlanReadings readings;
  private final FieldMerge fields;

  ReadingViews(PlanReadings readings, ObjectMapper json) {
    this.readings = readings;
    this.fields = new FieldMerge(json);
  }

  @Override
  public OfPlan of(UUID planId) {
    return new Read(readings.findById(planId), fields);
  }

  /** The places of one plan, by its last import; none where it was typed. */
  private static final class Read implements OfPlan {

    private final @Nullable PlanReading reading;
    private final FieldMerge fields;
    private final Map<UUID, TaskText> tasks = new HashMap<>();
    private final Map<UUID, RegimeRule> regimes = new HashMap<>();

    Read(@Nullable PlanReading reading, FieldMerge fields) {
      this.reading = reading;
      this.fields = fields;
      if (reading != null) {
        reading.content().tasks().forEach(task -> tasks.put(task.id(), task.body()));
        reading.content().regimes().forEach(r -> regimes.put(r.id(), r.rule()));
      }
    }

    @Override
    public List<SourceView> head(PlanHead now) {
      return reading == null
          ? List.of()
          : views(reading.sources().head(), fields.differing(reading.content().head(), now));
    }

    @Override
    public List<SourceView> task(PlanContent.Task now) {
      return row(now.id(), tasks.get(now.id()), now.body());
    }

    @Override
    public List<SourceView> regime(PlanContent.Regime now) {
      return row(now.id(), regimes.get(now.id()), now.rule());
    }

    private <T> List<SourceView> row(UUID id, @Nullable T read, T now) {
      return read == null
          ? List.of()
          : views(Objects.requireNonNull(reading).sources().row(id), fields.differing(read, now));
    }
  }

  /** In the order of their names. */
  static List<SourceView> views(Map<String, ValueSource> sources, Set<String> corrected) {
    return sources.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(s -> s.getValue().view(s.getKey(), corrected.contains(s.getKey())))
        .toList();
  }
}
