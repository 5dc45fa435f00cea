package vn.dondoc.plan.reform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.organisation.NationalTree;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** The sample of the reform of 1 July 2025, on a register of the size of the country. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class ReformSampleTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("dondoc.root"), "deploy/local/src/main/resources/sample/reform");

  @Inject EntityManager db;
  @Inject SessionFactory sessions;
  @Inject MovableClock clock;

  @BeforeEach
  void empty() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
  }

  private static ValidatableResponse load(String csv) {
    return Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(csv.getBytes(UTF_8))
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
  }

  private long statementsOf(Runnable act) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    act.run();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }

  @Test
  void loadsTheCountryInStatementsByTheChunk() {
    long one = statementsOf(() -> load(NationalTree.csv(NationalTree.before().subList(0, 1))));
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");

    long all =
        statementsOf(
            () -> load(NationalTree.csv(NationalTree.before())).body("created", equalTo(11_363)));

    // Six statements for each chunk of 2,000 units, and there are five chunks more.
    assertThat(all - one).isEqualTo(6 * 5);
    load(NationalTree.csv(NationalTree.before())).body("unchanged", equalTo(11_363));
    assertThat(subtree("H07", "2025-06-30")).hasSize(1 + 12 + 12 * 16);
  }

  @Test
  void loadsTheCountryAsItIsSince() {
    load(NationalTree.csv(NationalTree.after())).body("created", equalTo(34 + 34 * 14 + 3_321));
  }

  @Test
  void appliesTheSampleToTheCountry() throws IOException {
    load(NationalTree.csv(NationalTree.before()));
    load(Files.readString(SAMPLE.resolve("units-before.csv"))).body("created", equalTo(18));

    Response drafted =
        Province.admin()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Files.readString(SAMPLE.resolve("act.json")))
            .post("/api/v1/reform-acts");
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    String act = "/api/v1/reform-acts/" + drafted.path("id");
    Province.admin()
        .get(act + "/preview")
        .then()
        .statusCode(200)
        .body("begun.code", contains("H98.81", "H98.82"))
        .body("units.findAll { it.ends }.size()", equalTo(9));
    Province.admin()
        .header("If-Match", drafted.header("ETag"))
        .post(act + "/enact")
        .then()
        .statusCode(200)
        .body("status", equalTo("APPLIED"));

    assertThat(total()).isEqualTo(11_363 + 18 + 2);
    assertThat(subtree("H97", "2025-06-30")).hasSize(10);
    assertThat(subtree("H98", "2025-06-30")).hasSize(8);
    // Of 18, nine ended and two began.
    assertThat(subtree("H98", "2025-07-01"))
        .containsExactly(
            "H98",
            "H98.03",
            "H98.05",
            "H98.20.90",
            "H98.20.01",
            "H98.20.02",
            "H98.81",
            "H97.20.01.01",
            "H97.20.03.01",
            "H98.82",
            "H98.20.02.01");
    ReformEnacted told = Outboxes.events(db, ReformEnacted.class).getFirst();
    assertThat(told.successions()).hasSize(13);
    assertThat(told.at()).isEqualTo(clock.instant());
  }

  private long total() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    db.createNativeQuery("select count(*) from unit", Long.class)
                        .getSingleResult());
  }

  private static List<String> subtree(String code, String day) {
    List<String> codes = new ArrayList<>();
    String next = "";
    do {
      Response page =
          Province.admin()
              .get("/api/v1/units/" + code + "/subtree?limit=200&asOf=" + day + "&cursor=" + next);
      assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
      codes.addAll(page.path("items.code"));
      next = page.path("next");
    } while (next != null);
    return codes;
  }
}
