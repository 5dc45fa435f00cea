package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.recognised.Recipient;

/** The list under "Nơi nhận:", which conversion sometimes spells "Noti nhận". */
public final class RecipientRecogniser {

  private static final Pattern HEADING = Pattern.compile("(?iu)^N\\S{1,4}\\s+nhận\\s*:?\\s*$");
  private static final Pattern ITEM = Pattern.compile("^[-–+•]\\s*(.+)$");
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
        recipients.add(recipient(item.group(1), passage.line()));
      } else if (inside && !recipients.isEmpty()) {
        break;
      }
    }
    return recipients;
  }

  private static Recipient recipient(String printed, int line) {
    var text = END.matcher(printed).replaceAll("");
    var marks = MARK.matcher(text).results().map(mark -> mark.group(1)).toList();
    return new Recipient(text, marks, text.startsWith("Lưu"), line);
  }
}
