package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the people of one unit and the focal agency do with assignments and reports, each act noted
 * in the ledger.
 */
final class UnitWork {

  private static final String ASSIGNMENTS = "/api/v1/assignments/";
  private static final String OBLIGATIONS = "/api/v1/obligations/";

  private final Portal portal;
  private final Caller focal;
  private final Ledger ledger;

  UnitWork(Portal portal, Ledger ledger) {
    this.portal = portal;
    this.ledger = ledger;
    focal = portal.as("focal");
  }

  /** The unit takes note of an assignment. */
  void receive(UnitSpec unit, String assignment) {
    Caller officer = portal.as(unit.officer());
    Answer now = officer.get(ASSIGNMENTS + assignment).expect(200);
    if (now.text("state").equals("ASSIGNED")) {
      officer.postOn(now.etag(), ASSIGNMENTS + assignment + "/receipt", Map.of()).done(409, 412);
    }
  }

  /** Half of a standing duty is done. */
  void progress(UnitSpec unit, String assignment, int percent) {
    Caller officer = portal.as(unit.officer());
    Answer now = officer.get(ASSIGNMENTS + assignment).expect(200);
    if (now.json().path("percent").asInt() < percent) {
      officer
          .putOn(
              now.etag(),
              ASSIGNMENTS + assignment + "/progress",
              Map.of(
                  "percent",
                  percent,
                  "narrative",
                  "Đã thực hiện %d%% khối lượng".formatted(percent)))
          .done(412);
    }
    ledger.started(assignment);
  }

  /** The unit hands its result in and the focal agency verifies it. */
  void complete(UnitSpec unit, String assignment, Instant at) {
    Caller officer = portal.as(unit.officer());
    progress(unit, assignment, 100);
    Answer now = officer.get(ASSIGNMENTS + assignment).expect(200);
    if (!now.text("state").equals("SUBMITTED")) {
      officer
          .postOn(
              now.etag(),
              ASSIGNMENTS + assignment + "/submission",
              Map.of("product", Map.of("text", "Báo cáo kết quả của " + unit.name())))
          .done(409, 412);
    }
    Answer submitted = focal.get(ASSIGNMENTS + assignment).expect(200);
    if (submitted.text("state").equals("SUBMITTED")) {
      focal
          .postOn(submitted.etag(), ASSIGNMENTS + assignment + "/verification", Map.of())
          .done(409, 412);
    }
    ledger.completed(assignment, at);
  }

  /** The unit files its report, or that there is nothing to report. */
  void file(UnitSpec unit, String obligation, Instant at, boolean nil) {
    Map<String, Object> content =
        nil
            ? Map.of("nil", true)
            : Map.of(
                "nil",
                false,
                "sections",
                List.of(
                    Map.of("heading", "Kết quả", "text", "Kết quả thực hiện của " + unit.name())));
    portal
        .as(unit.officer())
        .post(OBLIGATIONS + obligation + "/submissions", content, UUID.randomUUID().toString())
        .done();
    ledger.filed(obligation, at, nil);
  }

  void accept(String obligation) {
    Answer now = focal.get(OBLIGATIONS + obligation).expect(200);
    if (now.text("state").equals("SUBMITTED")) {
      focal.postOn(now.etag(), OBLIGATIONS + obligation + "/acceptance", Map.of()).done(409, 412);
    }
    ledger.accepted(obligation);
  }

  void sendBack(String obligation, String reason) {
    Answer now = focal.get(OBLIGATIONS + obligation).expect(200);
    focal.postOn(now.etag(), OBLIGATIONS + obligation + "/return", Map.of("reason", reason)).done();
  }

  /**
   * Reads the assignments and obligations of a plan into the ledger, as the focal agency sees them.
   */
  void read(String plan) {
    for (JsonNode assignment : focal.all("/api/v1/assignments?plan=" + plan)) {
      ledger.assigned(assignment);
    }
    for (JsonNode obligation : focal.all("/api/v1/obligations?plan=" + plan)) {
      ledger.owed(obligation);
    }
  }
}
