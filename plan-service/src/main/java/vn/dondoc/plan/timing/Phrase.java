package vn.dondoc.plan.timing;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one timing phrase and how far they have been read. */
final class Phrase {

  private static final Pattern LEADING = Pattern.compile("^[-–+•\\s]+");
  private static final Pattern TRAILING = Pattern.compile("[\\s.,;:…]+$");
  private static final Pattern SEPARATOR = Pattern.compile("[,;()]| và ");

  /** How another statement of time begins: free text that holds one has not been understood. */
  private static final List<String> TIMING_HEADS =
      List.of(
          "thường xuyên",
          "định kỳ",
          "hàng",
          "hằng",
          "mỗi",
          "trước",
          "chậm nhất",
          "muộn nhất",
          "không muộn",
          "quý",
          "tháng",
          "năm",
          "ngày",
          "trong",
          "đến",
          "từ",
          "hoàn thành",
          "xong",
          "giai đoạn");

  private static final List<String> DUE_WORDS =
      List.of("trước ngày", "chậm nhất", "muộn nhất", "không muộn", "không chậm", "đến hết");

  private final String words;
  private final String text;
  private final List<Token> tokens;
  private final int planYear;
  private int at;

  Phrase(String phrase, int planYear) {
    this.words = Spelling.fold(phrase);
    var plain = Spelling.withoutFootnoteMarks(words);
    this.text = TRAILING.matcher(LEADING.matcher(plain).replaceAll("")).replaceAll("");
    this.tokens = Token.of(text);
    this.planYear = planYear;
  }

  /** As printed, white space folded. */
  String words() {
    return words;
  }

  int planYear() {
    return planYear;
  }

  void restart() {
    at = 0;
  }

  boolean atEnd() {
    return at == tokens.size();
  }

  /** Reads one of the texts, if it comes next. */
  boolean skip(String... texts) {
    for (var candidate : texts) {
      int length = follows(candidate);
      if (length > 0) {
        at += length;
        return true;
      }
    }
    return false;
  }

  /** Whether one of the texts comes next. */
  boolean sees(String... texts) {
    for (var candidate : texts) {
      if (follows(candidate) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Reads a number between the bounds, or gives -1 and reads nothing. */
  int number(int least, int most) {
    if (!atEnd()) {
      int value = tokens.get(at).number();
      if (value >= least && value <= most) {
        at++;
        return value;
      }
    }
    return -1;
  }

  /** Reads what the attempt reads, or nothing when the attempt gives null. */
  <T> @Nullable T attempt(Supplier<T> reading) {
    int mark = at;
    var result = reading.get();
    if (result == null) {
      at = mark;
    }
    return result;
  }

  /** Looks ahead: whatever was read is given back. */
  <T> @Nullable T ahead(Supplier<T> reading) {
    int mark = at;
    var result = reading.get();
    at = mark;
    return result;
  }

  /** The text up to a last word, as printed, or null when the phrase does not end with it. */
  @Nullable String textBefore(String lastWords) {
    int length = Token.of(lastWords).size();
    int last = tokens.size() - length;
    if (last <= at || !seesAt(last, List.of(lastWords))) {
      return null;
    }
    var before = text.substring(tokens.get(at).start(), tokens.get(last - 1).end());
    at = tokens.size();
    return before;
  }

  /** The rest as printed, or null when there is none or when it says more about time. */
  @Nullable String freeText() {
    if (atEnd()) {
      return null;
    }
    var rest = text.substring(tokens.get(at).start());
    var segments = SEPARATOR.split(rest);
    for (int i = 1; i < segments.length; i++) {
      if (!segments[i].isBlank() && new Phrase(segments[i], planYear).sees(heads())) {
        return null;
      }
    }
    for (int i = at; i < tokens.size(); i++) {
      if (seesAt(i, DUE_WORDS)) {
        return null;
      }
    }
    at = tokens.size();
    return rest;
  }

  private static String[] heads() {
    return TIMING_HEADS.toArray(String[]::new);
  }

  private boolean seesAt(int position, List<String> texts) {
    int mark = at;
    at = position;
    boolean seen = sees(texts.toArray(String[]::new));
    at = mark;
    return seen;
  }

  private int follows(String candidate) {
    var wanted = Token.of(candidate);
    if (at + wanted.size() > tokens.size()) {
      return 0;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!tokens.get(at + i).key().equals(wanted.get(i).key())) {
        return 0;
      }
    }
    return wanted.size();
  }
}
