package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.plan.cascade.TaskLinks;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDraft;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/** A plan, written to its file and read back on another installation, gives the same file. */
class PlanFileTest {

  private static final Set<String> DIMENSIONS = Set.copyOf(AnyPlan.DIMENSIONS);

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothing(long seed) {
    AnyPlan any = new AnyPlan(seed);
    AnyPlan.Whole whole = any.next();
    PlanFile file =
        new PlanFileWriter(any.register())
            .write(whole.plan(), whole.tasks(), whole.regimes(), whole.links());
    String json = EventJson.write(file);

    Register elsewhere = AnyPlan.elsewhere();
    PlanFile read = EventJson.read(json, PlanFile.class);
    PlanDraft draft = new PlanFileReader(elsewhere, AnyPlan.ABOVE).read(read, DIMENSIONS);

    assertThat(draft.head()).isEqualTo(whole.plan().head());
    assertThat(draft.warnings()).isEqualTo(whole.plan().importWarnings());
    List<TaskLinks> links = PlanFileReader.links(read);
    assertThat(links)
        .isEqualTo(whole.tasks().stream().map(t -> whole.links().get(t.id())).toList());
    assertThat(EventJson.write(written(draft, links, elsewhere))).isEqualTo(json);
  }

  private static PlanFile written(PlanDraft draft, List<TaskLinks> links, Register register) {
    Plan plan =
        new Plan(draft.head(), draft.issuerId(), draft.focalId(), draft.related(), Instant.EPOCH);
    plan.warn(draft.warnings());
    List<PlanTask> tasks = new ArrayList<>();
    draft.tasks().forEach(t -> tasks.add(new PlanTask(plan.id(), tasks.size() + 1, t)));
    List<PlanRegime> regimes =
        draft.regimes().reversed().stream().map(r -> new PlanRegime(plan.id(), r)).toList();
    Map<UUID, TaskLinks> byTask = new HashMap<>();
    tasks.forEach(t -> byTask.put(t.id(), links.get(t.seq() - 1)));
    return new PlanFileWriter(register).write(plan, tasks, regimes, byTask);
  }

  @Test
  void refusesAWholeFileAndNamesEveryFault() {
    String json =
        """
        {"format": "dondoc-plan/1", "issuer": "H00", "focal": "H99.1", "related": [],
         "head": {"title": "Kế hoạch", "years": [2026], "indices": [], "legalBases": [], "purposes": [],
                  "recipients": []},
         "tasks": [{"text": "Việc", "dimensions": ["PAPI-99"], "leads": [{"name": "Sở", "unit": "H77"}],
                    "coordinators": [{"name": "Nhóm", "group": "Nhóm lạ"}], "monitors": [],
                    "timing": {"words": "Thường xuyên", "occurrences": []},
                    "parentTasks": [{"plan": "0193a1f2-8c1e-7b6a-9d55-2f6d2f0c0002", "task": 1}]}],
         "regimes": [], "warnings": []}
        """;
    DomainException refused =
        catchThrowableOfType(
            DomainException.class,
            () ->
                new PlanFileReader(AnyPlan.elsewhere(), AnyPlan.ABOVE)
                    .read(EventJson.read(json, PlanFile.class), DIMENSIONS));

    assertThat(refused.problem()).isEqualTo(ExportProblem.FILE_REFUSED);
    assertThat(refused.errors())
        .extracting(FieldError::pointer)
        .containsExactlyInAnyOrder(
            "/issuer",
            "/head/instrumentType",
            "/head/requirements",
            "/tasks/0/parentTasks/0",
            "/tasks/0/dimensions/0",
            "/tasks/0/leads/0/unit",
            "/tasks/0/coordinators/0/group",
            "/tasks/0/timing/kind");
  }
}
