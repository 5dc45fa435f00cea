package vn.dondoc.plan.importing.naming;

import java.util.Arrays;
import java.util.List;
import vn.dondoc.plan.timing.Spelling;

/** "Giám đốc Sở Y tế", "Chánh Thanh tra tỉnh": who heads a unit answers for the unit. */
final class HeadOfUnit {

  private static final List<List<String>> TITLES =
      List.of(
          title("phó giám đốc"),
          title("giám đốc"),
          title("thủ trưởng"),
          title("lãnh đạo"),
          title("người đứng đầu"),
          title("chủ tịch"),
          title("chánh"),
          title("trưởng"));

  private HeadOfUnit() {}

  private static List<String> title(String words) {
    return Arrays.stream(words.split(" ")).map(Spelling::key).toList();
  }

  /** The token behind a title that begins at a token, or the token itself. */
  static int endOfTitle(List<NameToken> tokens, int from) {
    for (var title : TITLES) {
      int end = from + title.size();
      if (end < tokens.size()
          && title.equals(tokens.subList(from, end).stream().map(NameToken::key).toList())) {
        return end;
      }
    }
    return from;
  }
}
