package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.testing.BenchmarkData;

/**
 * A migration that the data of the benchmarks no longer fit is found here and not when they run.
 */
@QuarkusTest
class BenchmarkDataTest {

  private static final String ONE_LANE =
      "create temp table lane as select distinct plan_id, unit_id, 0::smallint as lane from made";

  @Inject DataSource database;

  @Test
  void fitsTheTables() throws Exception {
    assertThat(
            BenchmarkData.loaded(
                database,
                "report.sql",
                ONE_LANE,
                "select count(*) from status_assignment where plan_id in (select plan_id from made)"))
        .isGreaterThanOrEqualTo(100_000);
  }
}
