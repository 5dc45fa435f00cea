package vn.dondoc.plan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Which names of the register lead to which units on a day. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class NamesOnADayTest {

  private static final String UNITS =
      """
      code,name,kind,tier,parent,validFrom,validTo
      H99.71,UBND xã Đầu Nguồn,PEOPLES_COMMITTEE,COMMUNE,H99,2000-01-01,2019-12-31
      H99.72,UBND xã Giữa Dòng,PEOPLES_COMMITTEE,COMMUNE,H99,2020-01-01,2025-06-30
      H99.73,UBND xã Cuối Sông,PEOPLES_COMMITTEE,COMMUNE,H99,2025-07-01,
      H99.74,UBND xã Chưa Lập,PEOPLES_COMMITTEE,COMMUNE,H99,2027-01-01,
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;
  @Inject UnitRepository units;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(UNITS)
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
    follow("H99.71", "H99.72");
    follow("H99.72", "H99.73");
  }

  private void follow(String ended, String... heirs) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        """
                        update unit set successors = (select array_agg(s.id) from unit s where s.code = any(:heirs))
                        where code = :code
                        """)
                    .setParameter("code", ended)
                    .setParameter("heirs", heirs)
                    .executeUpdate());
  }

  /** "UBND xã Cuối Sông H99.73", with "(was)" where the name is no longer borne. */
  private List<String> names(String day) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                units.namesIn(units.require("H99").id(), LocalDate.parse(day)).stream()
                    .map(
                        n ->
                            n.name()
                                + " "
                                + units.findById(n.unitId()).code()
                                + (n.borne() ? "" : " (was)"))
                    .filter(n -> n.contains("H99.7"))
                    .toList());
  }

  @Test
  void followsTheLineToTheUnitThatIsValidOnTheDay() {
    assertThat(names("2026-01-15"))
        .containsExactlyInAnyOrder(
            "UBND xã Đầu Nguồn H99.73 (was)",
            "UBND xã Giữa Dòng H99.73 (was)",
            "UBND xã Cuối Sông H99.73");
  }

  @Test
  void knowsNoNameThatIsNotBorneYet() {
    assertThat(names("2022-05-01"))
        .containsExactlyInAnyOrder("UBND xã Đầu Nguồn H99.72 (was)", "UBND xã Giữa Dòng H99.72");
    assertThat(names("2019-05-01")).containsExactly("UBND xã Đầu Nguồn H99.71");
  }

  @Test
  void leadsNowhereWhereSeveralFollowed() {
    follow("H99.72", "H99.73", "H99.61");
    assertThat(names("2026-01-15")).containsExactly("UBND xã Cuối Sông H99.73");
  }
}
