package vn.dondoc.report.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.testing.Tokens;

/** Who calls the API in tests. */
public final class Callers {

  private Callers() {}

  public static RequestSpecification officerOf(UnitRecorded unit) {
    return as(unit.code() + "-officer", unit.code(), "officer");
  }

  public static RequestSpecification leaderOf(UnitRecorded unit) {
    return as(unit.code() + "-leader", unit.code(), "leader");
  }

  public static RequestSpecification focalOf(UnitRecorded unit) {
    return as(unit.code() + "-focal", unit.code(), "focal");
  }

  public static RequestSpecification monitorOf(UnitRecorded unit) {
    return as(unit.code() + "-monitor", unit.code(), "monitor");
  }

  /** The subject under which {@link #officerOf} writes. */
  public static String officer(UnitRecorded unit) {
    return Tokens.subject(unit.code() + "-officer");
  }

  public static String leader(UnitRecorded unit) {
    return Tokens.subject(unit.code() + "-leader");
  }

  public static RequestSpecification as(String user, String unit, String... roles) {
    return given()
        .auth()
        .oauth2(Tokens.of(user, unit, roles))
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en");
  }

  /** With an idempotency key of its own. */
  public static RequestSpecification once(RequestSpecification caller) {
    return caller.header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
