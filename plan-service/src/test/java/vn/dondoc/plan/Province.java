package vn.dondoc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.dondoc.platform.testing.Tokens;

/** A small invented province, set up through the API, and callers of it. */
public final class Province {

  public static final String UNITS =
      """
      code,name,kind,tier,parent,validFrom,validTo
      H99,UBND tỉnh Thanh Giang,PEOPLES_COMMITTEE,PROVINCE,,2000-01-01,
      H99.03,Sở Nội vụ,DEPARTMENT,PROVINCE,H99,2000-01-01,
      H99.04,Sở Tư pháp,DEPARTMENT,PROVINCE,H99,2000-01-01,
      H99.90,Ủy ban MTTQ Việt Nam tỉnh Thanh Giang,FATHERLAND_FRONT,PROVINCE,H99,2000-01-01,
      H99.61,UBND xã An Hòa,PEOPLES_COMMITTEE,COMMUNE,H99,2025-07-01,
      H99.62,UBND xã Bình Minh,PEOPLES_COMMITTEE,COMMUNE,H99,2025-07-01,
      H99.63,UBND xã Cũ Kỹ,PEOPLES_COMMITTEE,COMMUNE,H99,2000-01-01,2025-06-30
      """;

  private Province() {}

  public static RequestSpecification as(String user, String unit, String... roles) {
    return given().auth().oauth2(Tokens.of(user, unit, roles)).contentType(ContentType.JSON);
  }

  public static RequestSpecification admin() {
    return as("admin", "H99", "admin");
  }

  public static RequestSpecification focal() {
    return as("focal", "H99.03", "focal", "officer")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  public static RequestSpecification commune(String code) {
    return as("u." + code, code, "officer");
  }

  public static void setUp() {
    admin()
        .contentType("text/csv; charset=UTF-8")
        .body(UNITS)
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
    calendar(2026);
    calendar(2027);
  }

  private static void calendar(int year) {
    Response now = admin().get("/api/v1/calendars/" + year);
    admin()
        .header("If-Match", now.statusCode() == 200 ? now.header("ETag") : "*")
        .body(
            """
            {"holidays": [{"day": "%d-01-01", "name": "Tết Dương lịch"}], "workingSaturdays": []}
            """
                .formatted(year))
        .put("/api/v1/calendars/" + year)
        .then()
        .statusCode(200);
  }

  public static final String PLAN =
      """
      {"number": "%s", "symbol": "KH-UBND", "title": "Nâng cao Chỉ số PAPI năm 2026", "years": [2026],
       "indices": ["PAPI"], "place": "Thanh Giang", "documentDate": "2026-01-15", "issuer": "H99",
       "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Nguyễn Văn Mẫu"},
       "recipients": [{"name": "Sở Nội vụ", "mark": "b/c"}],
       "related": [{"unit": "H99.90", "relation": "MONITOR"}]}
      """;

  /** A task of a lead with a timing. */
  public static String task(String text, String timing, String... leads) {
    StringBuilder names = new StringBuilder();
    for (String lead : leads) {
      names.append(names.isEmpty() ? "" : ", ").append("{\"name\": \"").append(lead).append("\"}");
    }
    return """
        {"number": "-", "text": "%s", "dimensions": ["PAPI-1"], "leads": [%s], "timing": {"words": "%s"}}
        """
        .formatted(text, names, timing);
  }

  public static final String REGIME =
      """
      {"name": "Báo cáo quý", "reporters": [{"name": "UBND cấp xã"}, {"unit": "H99.04"}], "receiver": "H99",
       "through": "H99.03", "frequency": "QUARTER", "dataWindow": "DECREE_09", "dueDayOfLastMonth": 20, "dueWord": "BY"}
      """;
}
