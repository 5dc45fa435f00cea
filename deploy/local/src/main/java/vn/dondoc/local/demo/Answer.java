package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import vn.dondoc.local.StackException;

/**
 * What came back.
 *
 * @param tries how often it was sent until it came
 */
public record Answer(
    String request, int status, String etag, String location, JsonNode json, int tries) {

  /** This answer, if it has one of these statuses; else a failure that says all. */
  public Answer expect(int... statuses) {
    if (Arrays.stream(statuses).noneMatch(s -> s == status)) {
      throw new StackException(request + " → " + status + " " + json);
    }
    return this;
  }

  /** This answer, if it is a success or one of these statuses. */
  public Answer done(int... also) {
    return status / 100 == 2 ? this : expect(also);
  }

  public String text(String field) {
    return json.path(field).asText();
  }
}
