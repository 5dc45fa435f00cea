package vn.dondoc.task.lifecycle;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** Several at once on one assignment. */
@QuarkusTest
class AssignmentContentionTest extends TaskComponentTest {

  private static final int WRITERS = 8;
  private static final Instant DUE = Deadline.endOf(LocalDate.of(2026, 3, 31));

  private final TaskFixture task = aTask().ledBy(Land.RIVER).until(LocalDate.of(2026, 3, 31));
  private UUID id;

  @BeforeEach
  void issue() {
    materialise(aPlan().with(task));
    id = assignment(task, Land.RIVER);
    begin(id, Land.RIVER);
  }

  @Test
  void letsOneOfManyWritersOfOneVersionThrough() throws Exception {
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<Integer>> sent = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int percent = 60 + i;
        sent.add(writers.submit(() -> report(percent)));
      }
      for (Future<Integer> answer : sent) {
        answers.add(answer.get(60, SECONDS));
      }
    }
    assertThat(answers).containsOnlyOnce(200);
    assertThat(answers).filteredOn(status -> status == 412).hasSize(WRITERS - 1);
    assertThat(published(AssignmentProgressed.class)).hasSize(2);
  }

  private int report(int percent) {
    return as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .body("{\"percent\":" + percent + ",\"narrative\":\"Tiếp tục\"}")
        .put("/api/v1/assignments/{id}/progress", id)
        .statusCode();
  }

  @Test
  void readsTheClockOfSubmissionAfterLockingItsRow()
      throws InterruptedException, ExecutionException, TimeoutException {
    clock.set(DUE.minusSeconds(1));
    CompletableFuture<ValidatableResponse> submission = new CompletableFuture<>();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              db.createNativeQuery("select 1 from assignment where id = :id for update")
                  .setParameter("id", id)
                  .getSingleResult();
              submission.completeAsync(() -> submit(id, Land.RIVER, 3));
              await().atMost(30, SECONDS).until(() -> waiting() > 0);
              clock.set(DUE);
            });

    submission
        .get(60, SECONDS)
        .statusCode(201)
        .body("submittedAt", equalTo("2026-03-31T17:00:00Z"))
        .body("standing.due", equalTo("PAST_DUE"));
  }

  /** Backends that wait for a row's lock. */
  private long waiting() {
    return count("pg_stat_activity where wait_event_type = 'Lock'");
  }
}
