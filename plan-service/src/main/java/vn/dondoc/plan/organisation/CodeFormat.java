package vn.dondoc.plan.organisation;

import java.util.regex.Pattern;

/** The two official formats of an organisation code (mã định danh). */
public enum CodeFormat {
  /** From the top down, such as H50.01 (QĐ 20/2020/QĐ-TTg). */
  FORWARD,
  /** From the bottom up, four groups, such as 000.00.01.H50 (QCVN 102:2016/BTTTT). */
  REVERSED;

  /** Longest code that QĐ 20/2020/QĐ-TTg admits. */
  static final int MOST_CHARACTERS = 35;

  private static final Pattern ANY = Pattern.compile("[A-Z0-9]{1,5}(\\.[A-Z0-9]{1,5}){0,8}");
  private static final Pattern FOUR_GROUPS =
      Pattern.compile("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}");

  public static boolean isCode(String text) {
    return text.length() <= MOST_CHARACTERS && ANY.matcher(text).matches();
  }

  public static CodeFormat of(String code) {
    return FOUR_GROUPS.matcher(code).matches() ? REVERSED : FORWARD;
  }
}
