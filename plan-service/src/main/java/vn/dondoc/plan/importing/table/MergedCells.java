package vn.dondoc.plan.importing.table;

import java.util.regex.Pattern;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.Spelling;
import vn.dondoc.plan.timing.TimingKind;
import vn.dondoc.plan.timing.TimingReader;

/**
 * Takes cells apart that the conversion merged: number and words ("5 Hoạt động kiểm tra"), product
 * and time ("Báo cáo kết quả thực hiện Tháng 12/2023").
 */
final class MergedCells {

  private static final int LONGEST_TIMING = 80;
  private static final Pattern LAST_CAPITAL = Pattern.compile("\\s(?=\\p{Lu})");

  private final TimingReader timings;
  private final int year;
  private final WarningList warnings;

  MergedCells(TimingReader timings, int year, WarningList warnings) {
    this.timings = timings;
    this.year = year;
    this.warnings = warnings;
  }

  AlignedRow takeApart(AlignedRow row, TableHead head) {
    return productAndTiming(numberAndWords(row, head), head);
  }

  private AlignedRow numberAndWords(AlignedRow row, TableHead head) {
    var number = row.get(ColumnRole.NUMBER);
    var inFront = GroupTracker.NUMBER_IN_FRONT.matcher(number.text());
    var words = head.has(ColumnRole.GROUP) ? ColumnRole.GROUP : ColumnRole.TASK;
    if (!inFront.matches() || !row.isBlank(words)) {
      return row;
    }
    warn(row, number);
    return row.repaired()
        .with(ColumnRole.NUMBER, number.withText(inFront.group(1)))
        .with(words, number.withText(inFront.group(2)));
  }

  private AlignedRow productAndTiming(AlignedRow row, TableHead head) {
    if (!head.has(ColumnRole.TIMING) || !row.isBlank(ColumnRole.TIMING)) {
      return row;
    }
    var product = row.get(ColumnRole.PRODUCT);
    var text = product.folded();
    var capitals = LAST_CAPITAL.matcher(text);
    capitals.region(Math.max(0, text.length() - LONGEST_TIMING), text.length());
    while (capitals.find()) {
      var time = text.substring(capitals.end());
      if (timings.read(time, year).kind() != TimingKind.UNREAD) {
        warn(row, product);
        return row.repaired()
            .with(ColumnRole.PRODUCT, product.withText(text.substring(0, capitals.start())))
            .with(ColumnRole.TIMING, product.withText(time));
      }
    }
    return row;
  }

  private void warn(AlignedRow row, Value merged) {
    warnings.add(
        ImportWarning.MERGED_CELLS, "tasks", row.line(), "text", Spelling.fold(merged.text()));
  }
}
