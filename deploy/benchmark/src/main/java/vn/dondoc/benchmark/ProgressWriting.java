package vn.dondoc.benchmark;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import vn.dondoc.benchmark.Rows.Row;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.Conversation;
import vn.dondoc.benchmark.load.Reply;

/** A caller who records progress on assignments that nobody else changes meanwhile. */
final class ProgressWriting implements Conversation {

  private static final String NARRATIVE =
      "Đã rà soát 12 thủ tục hành chính, công khai tại bộ phận một cửa và trên cổng dịch vụ công;"
          + " còn 3 thủ tục đang lấy ý kiến.";

  private final List<Row> rows;
  private final Map<String, String> tokens;
  private int turn = -1;
  private int percent;

  ProgressWriting(List<Row> rows, Map<String, String> tokens) {
    this.rows = rows;
    this.tokens = tokens;
  }

  static List<ProgressWriting> callers(List<Row> rows, Map<String, String> tokens, int callers) {
    return Rows.dealt(rows, callers).stream().map(own -> new ProgressWriting(own, tokens)).toList();
  }

  @Override
  public Call next() {
    turn = (turn + 1) % rows.size();
    percent = (percent + 1) % 100;
    return call(rows.get(turn), tokens, percent);
  }

  @Override
  public boolean answered(Call call, Reply reply) {
    if (reply.status() != 200) {
      return false;
    }
    rows.get(turn).version(version(reply));
    return true;
  }

  static Call call(Row row, Map<String, String> tokens, int percent) {
    return new Call(
        HttpMethod.PUT,
        "/api/v1/assignments/" + row.id() + "/progress",
        tokens.get(row.unit()),
        Map.of("If-Match", "\"" + row.version() + "\""),
        "{\"percent\":" + percent + ",\"narrative\":\"" + NARRATIVE + "\"}");
  }

  /** A tag may carry more than the version, behind a point. */
  static long version(Reply reply) {
    return Long.parseLong(reply.etag().replace("\"", "").replaceFirst("\\..*", ""));
  }
}
