package vn.dondoc.plan.importing.table;

import java.util.Arrays;
import java.util.List;
import vn.dondoc.plan.timing.Spelling;

/** What a column holds, recognised by the words of its head. */
enum ColumnRole {
  NUMBER,
  /** "Nội dung" in front of a task: a group over several rows or the name of a sub-dimension. */
  GROUP,
  TASK,
  LEAD,
  COORDINATOR,
  MONITOR,
  /** "Cơ quan phối hợp/theo dõi" */
  COORDINATOR_OR_MONITOR,
  PRODUCT,
  TIMING,
  OTHER;

  private static final int LONGEST_HEAD = 80;

  private static final List<String> LEADS =
      keys("chủ trì", "đơn vị thực hiện", "cơ quan thực hiện", "phụ trách");
  private static final List<String> COORDINATES = keys("phối hợp");
  private static final List<String> FOLLOWS = keys("theo dõi", "giám sát");
  private static final List<String> TIMES =
      keys("thời gian", "thời hạn", "tiến độ", "hạn hoàn thành");
  private static final List<String> RESULTS = keys("sản phẩm", "kết quả");
  private static final List<String> TASKS = keys("nhiệm vụ", "hoạt động", "công việc", "giải pháp");
  private static final List<String> CONTENTS = keys("nội dung");
  private static final List<String> NUMBERS = keys("tt", "stt", "#", "số tt", "số thứ tự");

  /** The role named by a head, seen for itself; {@link TableHead} settles "Nội dung". */
  static ColumnRole of(String head) {
    if (head.length() > LONGEST_HEAD) {
      return OTHER;
    }
    var key = Spelling.key(head);
    if (says(key, LEADS)) {
      return LEAD;
    }
    if (says(key, COORDINATES)) {
      return says(key, FOLLOWS) ? COORDINATOR_OR_MONITOR : COORDINATOR;
    }
    if (says(key, FOLLOWS)) {
      return MONITOR;
    }
    if (says(key, TIMES)) {
      return TIMING;
    }
    if (says(key, RESULTS)) {
      return PRODUCT;
    }
    if (says(key, TASKS)) {
      return TASK;
    }
    if (says(key, CONTENTS)) {
      return GROUP;
    }
    return NUMBERS.contains(key) ? NUMBER : OTHER;
  }

  private static List<String> keys(String... words) {
    return Arrays.stream(words).map(Spelling::key).toList();
  }

  private static boolean says(String key, List<String> words) {
    return words.stream().anyMatch(key::contains);
  }
}
