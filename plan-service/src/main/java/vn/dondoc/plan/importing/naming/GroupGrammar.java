package vn.dondoc.plan.importing.naming;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.text.Folded;

/**
 * Generic groups by the way they are put together, since every plan puts them otherwise: "các sở,
 * ngành, địa phương và tổ chức có liên quan khác", "UBND các xã, phường trên địa bàn tỉnh".
 */
final class GroupGrammar {

  private static final double SURE = 0.95;
  private static final int LONGEST = 200;

  private static final String AND = "(?:\\s*[,/;&-]\\s*(?:va\\s+)?|\\s+va\\s+|\\s+)";
  private static final String BODY =
      "(?:so|ban|nganh|co quan|don vi|dia phuong|to chuc|ca nhan|phong|doan the|doanh nghiep|hoi"
          + "|chuyen mon|nha nuoc|cap|khac)";
  private static final String WHERE =
      "(?:\\s+(?:tren|trong) (?:dia ban|tinh|huyen).*|\\s+(?:thuoc|cua|truc thuoc) .*|\\s+toan .*)?";
  private static final String COMMITTEE = "^(?:chu tich\\s+)?(?:ubnd|uy ban nhan dan)\\s+";
  private static final String COMMITTEES = COMMITTEE + "(?:cac|cap)\\s+";

  private record Rule(Pattern words, KnownName group) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Pattern.compile(
                  "^(?:cac\\s+)?"
                      + BODY
                      + "(?:"
                      + AND
                      + BODY
                      + "){0,8}(?:\\s*,)?\\s+(?:co )?lien quan(?: khac)?"
                      + WHERE
                      + "$"),
              new KnownName(NameKind.OPEN_GROUP, "Các cơ quan có liên quan")),
          new Rule(
              committees("xa|phuong|thi tran|dac khu"),
              new KnownName(NameKind.CLOSED_GROUP, "UBND cấp xã")),
          new Rule(
              committees("huyen|quan|thi xa|thanh pho"),
              new KnownName(NameKind.CLOSED_GROUP, "UBND cấp huyện")),
          new Rule(
              Pattern.compile(
                  "^(?:thu truong\\s+)?cac\\s+so(?:"
                      + AND
                      + "(?:ban|nganh|doan the)){1,3}(?:\\s+(?:cap )?tinh)?"
                      + WHERE
                      + "$"),
              new KnownName(NameKind.CLOSED_GROUP, "Các sở, ban, ngành")));

  private GroupGrammar() {}

  private static Pattern committees(String levels) {
    String level = "(?:" + levels + ")";
    String list = level + "(?:" + AND + "(?:cac\\s+)?" + level + "){0,4}";
    return Pattern.compile(
        COMMITTEES
            + list
            + WHERE
            + "$|"
            + COMMITTEE
            + "(?:(?:cac|cap)\\s+)?"
            + level
            + "(?:"
            + AND
            + level
            + "){1,4}"
            + WHERE
            + "$");
  }

  /** The group that a name puts together, or null. */
  static NameGuess.@Nullable Guess of(String printed) {
    if (printed.length() > LONGEST) {
      return null;
    }
    var words = Folded.of(printed).replaceAll("[\\s.]+$", "");
    return RULES.stream()
        .filter(rule -> rule.words().matcher(words).matches())
        .findFirst()
        .map(rule -> new NameGuess.Guess(rule.group(), SURE))
        .orElse(null);
  }
}
