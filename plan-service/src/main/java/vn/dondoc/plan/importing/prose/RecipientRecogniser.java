package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dondoc.plan.importing.recognised.Recipient;

/** The list under "Nơi nhận:", which conversion sometimes spells "Noti nhận". */
public final class RecipientRecogniser {

  private static final Pattern HEADING = Pattern.compile("(?iu)^N\\S{1,4}\\s+nhận\\s*:?\\s*$");

  /** With a dash, or without one but closed by a semicolon, or the archive. */
  private static final Pattern ITEM =
      Pattern.compile("^[-–+•*]\\s*(.+)$|^(\\p{Lu}.{2,200};)$|^(Lưu\\s*:.*)$");

  /** The signature beside the list, when conversion put its lines between the items. */
  private static final Pattern OFFICIAL =
      Pattern.compile("^(?:(?:TM|KT|TL|TUQ|Q)\\s*\\.\\s*)?\\p{Lu}[\\p{Lu}\\s,]{5,60}$");

  private static final Pattern END = Pattern.compile("[\\s;.,]+$");
  private static final Pattern MARK =
      Pattern.compile("(?iu)\\((?:để\\s+)?(b/c|t/h|p/h|th|bc|báo cáo|thực hiện|phối hợp|biết)\\)");

  private RecipientRecogniser() {}

  public static List<Recipient> recognise(ProseText text) {
    var recipients = new ArrayList<Recipient>();
    boolean inside = false;
    for (var passage : text.passages()) {
      if (HEADING.matcher(passage.text()).matches()) {
        inside = recipients.isEmpty();
        continue;
      }
      var item = ITEM.matcher(passage.text());
      if (inside && item.matches()) {
        recipients.add(recipient(item(item), passage.line()));
      } else if (inside && !recipients.isEmpty() && !OFFICIAL.matcher(passage.text()).matches()) {
        break;
      }
    }
    return recipients;
  }

  private static String item(MatchResult item) {
    return IntStream.rangeClosed(1, item.groupCount())
        .mapToObj(item::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static Recipient recipient(String printed, int line) {
    var text = END.matcher(printed).replaceAll("");
    var marks = MARK.matcher(text).results().map(mark -> mark.group(1)).toList();
    return new Recipient(text, marks, text.startsWith("Lưu"), line);
  }
}
