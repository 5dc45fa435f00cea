package vn.dondoc.plan.importing.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Signature;

/** Capacity, position and name under the text: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / name". */
public final class SignatureRecogniser {

  private static final int LINES_BELOW = 6;

  /** Recipients beside the signature, when conversion put them between its lines. */
  private static final Pattern ITEM = Pattern.compile("^[-–+•].*");

  private static final Pattern CAPACITY =
      Pattern.compile("^(TM|KT|TL|TUQ|Q)\\s*\\.\\s*(\\p{Lu}[\\p{Lu}\\s,&-]+)$");

  /** Capacity and position on one line: "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH". */
  private static final Pattern BOTH =
      Pattern.compile("^(.{4,}?)\\s+((?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG))$");

  private static final Pattern POSITION = Pattern.compile("^\\p{Lu}[\\p{Lu}\\s,&-]{3,60}$");
  private static final Pattern NAME =
      Pattern.compile("^(?:(?:TS|ThS|BS)\\.\\s*)?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){1,5}$");
  private static final Pattern STOP = Pattern.compile("(?iu)^(phụ lục|cộng hòa|ủy ban|bảng)\\b.*");

  private SignatureRecogniser() {}

  /** The signature, or null when there is none. */
  public static @Nullable Signature recognise(ProseText text) {
    var passages =
        text.passages().stream()
            .filter(passage -> !ITEM.matcher(passage.text()).matches())
            .toList();
    for (int i = 0; i < passages.size(); i++) {
      var capacity = CAPACITY.matcher(passages.get(i).text());
      if (capacity.matches()) {
        return signature(passages, i, capacity.group(1) + ".", capacity.group(2).strip());
      }
    }
    return null;
  }

  private static Signature signature(
      List<Passage> passages, int at, String capacity, String onBehalfOf) {
    var both = BOTH.matcher(onBehalfOf);
    boolean oneLine = both.matches();
    String position = oneLine ? both.group(2) : null;
    String name = null;
    int end = Math.min(passages.size(), at + 1 + LINES_BELOW);
    for (int i = at + 1; i < end && name == null; i++) {
      var line = passages.get(i).text();
      if (position != null && STOP.matcher(line.toLowerCase(Locale.ROOT)).matches()) {
        break;
      }
      if (NAME.matcher(line).matches()) {
        name = line;
      } else if (position == null && POSITION.matcher(line).matches()) {
        position = line;
      }
    }
    return new Signature(
        capacity, oneLine ? both.group(1) : onBehalfOf, position, name, passages.get(at).line());
  }
}
