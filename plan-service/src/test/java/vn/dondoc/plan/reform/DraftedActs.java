package vn.dondoc.plan.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import vn.dondoc.plan.Province;

/** Acts on the units of the invented province, through the API. */
final class DraftedActs {

  static final String ACT =
      """
      {"number": "%s", "symbol": "NQ-HĐND", "documentDate": "2026-01-10", "effectiveDay": "%s",
       "newUnits": [%s], "operations": [%s]}
      """;
  static final String HOA_MINH =
      """
      {"code": "H99.95", "name": "UBND xã Hòa Minh", "kind": "PEOPLES_COMMITTEE", "tier": "COMMUNE", "parent": "H99",
       "alternateCode": "000.00.95.H99"}
      """;
  static final String MERGE =
      """
      {"kind": "MERGE", "units": ["H99.61", "H99.62"], "into": ["H99.95"]}
      """;

  private DraftedActs() {}

  static Response draft(String number, String day, String begun, String operations) {
    return Province.admin()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(ACT.formatted(number, day, begun, operations))
        .post("/api/v1/reform-acts");
  }

  static ValidatableResponse enact(Response drafted) {
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    return Province.admin()
        .header("If-Match", drafted.header("ETag"))
        .post("/api/v1/reform-acts/" + drafted.path("id") + "/enact")
        .then();
  }

  static ValidatableResponse unit(String path) {
    return Province.admin().get("/api/v1/units/" + path).then();
  }

  static UUID id(String code) {
    return UUID.fromString(unit(code).extract().path("id"));
  }
}
