package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The focal agency's way from a document to an issued plan.
 *
 * @param warnings the codes that the import and the check raised, with how often
 */
public record IssuedPlan(String id, int tasks, int regimes, Map<String, Long> warnings) {

  private static final String PLANS = "/api/v1/plans";

  /** What a dry run reads of a document; the ending of its name tells the format. */
  public static JsonNode preview(Caller focal, byte[] document, String fileName) {
    return focal
        .upload(PLANS + "/import?issuer=H99&dryRun=true&fileName=" + fileName, document)
        .expect(200)
        .json();
  }

  /** What a dry run reads of a text. */
  public static JsonNode preview(Caller focal, String document, String fileName) {
    return preview(focal, document.getBytes(StandardCharsets.UTF_8), fileName);
  }

  /** As {@link #issue(Caller, byte[], String, List)}, of a text. */
  public static IssuedPlan issue(
      Caller focal, String document, String fileName, List<Map<String, Object>> regimes) {
    return issue(focal, document.getBytes(StandardCharsets.UTF_8), fileName, regimes);
  }

  /**
   * Imports the document, adds the regimes that are not in it, acknowledges the warnings and issues
   * the plan.
   *
   * @param regimes bodies of regimes to add
   */
  public static IssuedPlan issue(
      Caller focal, byte[] document, String fileName, List<Map<String, Object>> regimes) {
    Answer imported =
        focal.upload(PLANS + "/import?issuer=H99&fileName=" + fileName, document).expect(201);
    String id = imported.text("planId");
    String plan = PLANS + "/" + id;
    String etag = imported.etag();
    for (Map<String, Object> regime : regimes) {
      etag = focal.postOn(etag, plan + "/regimes", regime).expect(201).etag();
    }
    return new IssuedPlan(
        id,
        imported.json().path("tasks").asInt(),
        imported.json().path("regimes").asInt() + regimes.size(),
        settleAndIssue(focal, id, etag));
  }

  /**
   * Acknowledges what the check warns of, and issues the draft.
   *
   * @return the codes of the warnings, with how often
   */
  public static Map<String, Long> settleAndIssue(Caller focal, String id, String etag) {
    Settled settled = settle(focal, id, etag);
    focal.postOn(settled.etag(), PLANS + "/" + id + "/issue", Map.of()).expect(200);
    return settled.warnings();
  }

  /**
   * A draft that can be issued.
   *
   * @param warnings the codes that were acknowledged, with how often
   */
  public record Settled(String etag, Map<String, Long> warnings) {}

  /** Acknowledges what the check warns of. */
  public static Settled settle(Caller focal, String id, String etag) {
    String plan = PLANS + "/" + id;
    JsonNode lints = focal.get(plan + "/lints").expect(200).json();
    List<String> ids = texts(lints, "id");
    String settled = etag;
    if (!ids.isEmpty()) {
      Map<String, Object> body =
          Map.of("warnings", ids, "reason", "Đã xem và xử lý theo văn bản gốc");
      settled = focal.postOn(etag, plan + "/acknowledgements", body).expect(200).etag();
    }
    return new Settled(
        settled,
        texts(lints, "code").stream()
            .collect(Collectors.groupingBy(c -> c, Collectors.counting())));
  }

  private static List<String> texts(JsonNode lints, String field) {
    return StreamSupport.stream(lints.spliterator(), false)
        .map(l -> l.path(field).asText())
        .toList();
  }
}
