package vn.dondoc.plan.importing.variant;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What happens to letters on their way from paper to a file. */
enum Noise {
  NONE,
  /** Tone marks as characters of their own. */
  DECOMPOSED,
  /** "hoà", "uỷ" */
  OLD_TONES,
  DOUBLE_SPACES,
  NO_BREAK_SPACES,
  /** Single letters on lines of their own. */
  STRAY_LINES;

  private static final Pattern O_TONES = Pattern.compile("(?iu)([òóỏõọ])([ae])(?!\\p{L})");
  private static final Pattern U_TONES = Pattern.compile("(?iu)(?<!q)([ùúủũụ])(y)(?!\\p{L})");

  /** The text as it stands in the file. */
  String of(String text) {
    return switch (this) {
      case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case OLD_TONES -> oldTones(text);
      case DOUBLE_SPACES -> text.replace(", ", ",  ").replace(" của ", "  của ");
      case NO_BREAK_SPACES -> text.replace(" và ", "\u00A0và ");
      case NONE, STRAY_LINES -> text;
    };
  }

  /** The text that is to be read from the file: words are kept as they are written there. */
  String read(String text) {
    return this == OLD_TONES ? oldTones(text) : text;
  }

  private static String oldTones(String text) {
    return moved(U_TONES, moved(O_TONES, text));
  }

  private static String moved(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .replaceAll(
            match -> {
              String first = Normalizer.normalize(match.group(1), Normalizer.Form.NFD);
              return first.charAt(0)
                  + Normalizer.normalize(match.group(2) + first.substring(1), Normalizer.Form.NFC);
            });
  }
}
