package vn.dondoc.plan.importing.table;

import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.platform.text.Folded;

/** What a column holds, recognised by the words of its head. */
enum ColumnRole {
  NUMBER,
  /** "Nội dung" in front of a task: a group over several rows or the name of a sub-dimension. */
  GROUP,
  TASK,
  LEAD,
  /** "Đơn vị chủ trì, phối hợp" */
  LEAD_AND_COORDINATOR,
  COORDINATOR,
  MONITOR,
  /** "Cơ quan phối hợp/theo dõi" */
  COORDINATOR_OR_MONITOR,
  PRODUCT,
  TIMING,
  /** "Thời gian bắt đầu" beside the end. */
  TIMING_START,
  /** "Cơ quan, đơn vị" alone: who leads, when no other column says so. */
  PARTY,
  OTHER;

  private static final int LONGEST_HEAD = 80;
  private static final String AGENCY =
      "(?:co quan|don vi|so,? (?:ban,? )?nganh|phong,? ban|bo phan|can bo|cong chuc|ca nhan|nguoi|dia phuong)";

  /** A role and the words, without diacritics, by which a head names it. */
  private record Rule(ColumnRole role, Pattern words) {

    Rule(ColumnRole role, String words) {
      this(role, Pattern.compile(words));
    }
  }

  /** The first rule that finds its words decides. "Các cơ quan …" is a group and no head. */
  private static final List<Rule> RULES =
      List.of(
          new Rule(NUMBER, "^(?:#|s?\\.?tt\\.?|so tt|so thu tu|thu tu|muc|ma so)$"),
          new Rule(
              OTHER, "lanh dao|kinh phi|ghi chu|don vi tinh|dvt|so luong|^dia diem|^hinh thuc"),
          new Rule(LEAD_AND_COORDINATOR, "chu tri.*phoi hop|phoi hop.*chu tri"),
          new Rule(LEAD, "chu tri"),
          new Rule(
              COORDINATOR_OR_MONITOR,
              "(?:phoi hop|tham gia|ho tro).*(?:theo doi|giam sat|don doc)"
                  + "|(?:theo doi|giam sat|don doc).*phoi hop"),
          new Rule(COORDINATOR, "phoi hop|^" + AGENCY + ".*(?:tham gia|ho tro)"),
          new Rule(MONITOR, "theo doi|giam sat|don doc|^" + AGENCY + ".*kiem tra"),
          new Rule(TIMING_START, "bat dau"),
          new Rule(
              TIMING,
              "thoi (?:gian|han|diem|ky)|tien do|lo trinh|ky han|^moc|\\bhan\\b|ket thuc"
                  + "|^(?:ngay )?hoan thanh$"),
          new Rule(PRODUCT, "san pham|ket qua|dau ra"),
          new Rule(
              LEAD,
              "^(?!cac ).*(?:dau moi|chu quan|chiu trach nhiem|duoc giao|phu trach|tham muu"
                  + "|trach nhiem(?! giai))|^"
                  + AGENCY
                  + ".*(?:thuc hien|trien khai)|^phan cong"),
          new Rule(GROUP, "^(?:ten )?(?:nhom|linh vuc|truc|chi so|tieu chi|noi dung thanh phan)"),
          new Rule(TASK, "nhiem vu|hoat dong|cong viec|giai phap|viec can lam|bien phap|^viec$"),
          new Rule(GROUP, "noi dung"),
          new Rule(PARTY, "^" + AGENCY));

  /** The role named by a head, seen for itself; {@link TableHead} settles the rest. */
  static ColumnRole of(String head) {
    var key = Folded.of(head);
    if (key.isEmpty() || key.length() > LONGEST_HEAD) {
      return OTHER;
    }
    return RULES.stream()
        .filter(rule -> rule.words().matcher(key).find())
        .map(Rule::role)
        .findFirst()
        .orElse(OTHER);
  }

  /** Whether agencies stand in the column. */
  boolean namesAgencies() {
    return switch (this) {
      case LEAD, LEAD_AND_COORDINATOR, COORDINATOR, MONITOR, COORDINATOR_OR_MONITOR -> true;
      default -> false;
    };
  }
}
