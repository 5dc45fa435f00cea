package vn.dondoc.plan.importing.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DocumentDate;
import vn.dondoc.plan.importing.recognised.DocumentNumber;
import vn.dondoc.plan.importing.recognised.NumberStatus;
import vn.dondoc.plan.importing.recognised.Statement;

/** Number, place and date, type and title, laid out as Decree 30/2020/NĐ-CP wants them. */
public final class HeadRecogniser {

  static final String SYMBOL = "\\p{Lu}\\p{L}*(?:\\s?[-–]\\s?\\p{Lu}\\p{L}*){0,5}";

  private static final int MOST_TITLE_LINES = 8;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?iu:số)\\s*:?\\s*(\\d{0,5}[a-z]?)[\\s.…_]*/\\s*(" + SYMBOL + ")(?!\\p{L})(.*)");
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("^\\s*(\\p{Lu}[^,]{1,60}),\\s*((?iu:ngày).{1,40}?\\d{4})\\.?$");
  private static final Pattern TYPE =
      Pattern.compile(
          "^(KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|ĐỀ ÁN|QUYẾT ĐỊNH|CHỈ THỊ|PHƯƠNG ÁN)"
              + "(?:\\s+(\\p{Lu}.*))?$|^(Kế hoạch|Chương trình|Đề án|Quyết định)$");
  private static final Pattern OPENING =
      Pattern.compile("^(Căn cứ|Thực hiện|Trên cơ sở|Để|Nhằm|Theo)\\s.*");

  private DocumentNumber number = DocumentNumber.NONE;
  private DocumentDate date = DocumentDate.NONE;
  private @Nullable String type;
  private @Nullable Statement title;

  private HeadRecogniser() {}

  /** Reads the head in front of the first part of the text. */
  public static Head recognise(ProseText text) {
    var recogniser = new HeadRecogniser();
    var passages = Section.of(text.passages()).getFirst().passages();
    for (int i = 0; i < passages.size(); i++) {
      recogniser.take(passages, i);
    }
    return new Head(recogniser.number, recogniser.date, recogniser.type, recogniser.title);
  }

  private void take(List<Passage> passages, int at) {
    var passage = passages.get(at);
    var printedNumber = NUMBER.matcher(passage.text());
    if (number.equals(DocumentNumber.NONE) && printedNumber.matches()) {
      number = number(passage, printedNumber.group(1), printedNumber.group(2));
    }
    var beside = printedNumber.matches() ? printedNumber.group(3) : passage.text();
    var placeAndDate = PLACE_AND_DATE.matcher(beside);
    if (date.equals(DocumentDate.NONE) && placeAndDate.matches()) {
      var found = DateWords.first(beside.strip(), placeAndDate.group(1), passage.line());
      date = found == null ? date : found;
    }
    var printedType = TYPE.matcher(passage.text());
    if (type == null && printedType.matches()) {
      boolean capitals = printedType.group(1) != null;
      type = (capitals ? printedType.group(1) : printedType.group(3)).toUpperCase(Locale.ROOT);
      title = title(passages, at, printedType.group(2));
    }
  }

  private static DocumentNumber number(Passage passage, String digits, String printedSymbol) {
    var symbol = symbol(printedSymbol);
    return digits.isEmpty()
        ? new DocumentNumber(passage.text(), null, symbol, NumberStatus.BLANK, passage.line())
        : new DocumentNumber(passage.text(), digits, symbol, NumberStatus.PRESENT, passage.line());
  }

  /** Without the spaces that conversion puts around its dashes. */
  static String symbol(String printed) {
    return printed.replaceAll("\\s?[-–]\\s?", "-");
  }

  /** The title may run over several lines that follow without a gap. */
  private static @Nullable Statement title(
      List<Passage> passages, int typeAt, @Nullable String besideType) {
    if (besideType != null) {
      return new Statement(besideType, passages.get(typeAt).line());
    }
    if (typeAt + 1 >= passages.size() || opens(passages.get(typeAt + 1))) {
      return null;
    }
    var whole = passages.get(typeAt + 1);
    int end = Math.min(passages.size(), typeAt + 1 + MOST_TITLE_LINES);
    for (int i = typeAt + 2; i < end; i++) {
      var next = passages.get(i);
      if (opens(next) || next.line() != whole.lines().getLast() + 1) {
        break;
      }
      whole = whole.joined(next);
    }
    return whole.statement();
  }

  private static boolean opens(Passage passage) {
    return OPENING.matcher(passage.text()).matches();
  }
}
