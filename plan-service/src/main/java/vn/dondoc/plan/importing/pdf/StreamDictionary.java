package vn.dondoc.plan.importing.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the dictionary in front of a stream says about how the stream is packed. */
final class StreamDictionary {

  private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final Pattern STRUCTURE = Pattern.compile("/(?:ObjStm|XRef)\\b");
  private static final Pattern CODEC =
      Pattern.compile("/(?:DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)\\b");
  private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)\\b");
  private static final Pattern OLD = Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL)\\b");
  private static final Pattern LETTERS =
      Pattern.compile("/(?:ASCIIHexDecode|AHx|ASCII85Decode|A85)\\b");
  private static final Pattern FILTER = Pattern.compile("/Filter\\b");

  /** The names of the filters, or one of them, stand elsewhere. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("\\s*(?:\\[[^\\]]*)?(?<!\\d)\\d+\\s+\\d+\\s+R\\b");

  private boolean image;
  private boolean structure;
  private boolean codec;
  private boolean letters;
  private boolean elsewhere;
  private int flate;
  private int old;

  /** Takes in a piece of the dictionary; what its pieces say adds up. */
  void add(String piece) {
    var names = plain(piece);
    image |= IMAGE.matcher(names).find();
    structure |= STRUCTURE.matcher(names).find();
    codec |= CODEC.matcher(names).find();
    letters |= LETTERS.matcher(names).find();
    // Piece by piece, since to look from each one to the next bracket could take for ever.
    elsewhere |=
        FILTER.splitAsStream(names).skip(1).anyMatch(value -> ELSEWHERE.matcher(value).lookingAt());
    flate += count(FLATE, names);
    old += count(OLD, names);
  }

  /** Any letter of a name may be written as its number: {@code /Fl#61te}. */
  private static String plain(String names) {
    return names.indexOf('#') < 0
        ? names
        : ESCAPED
            .matcher(names)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  private static int count(Pattern filter, String names) {
    return Math.toIntExact(filter.matcher(names).results().count());
  }

  /** A picture in a format of its own, which nobody unpacks: no letter stands in it. */
  boolean isPicture() {
    return image && codec && !structure && !letters && !elsewhere && flate + old == 0;
  }

  /** Whether the structure of the file says that it is a picture, which no program writes. */
  boolean isDisguised() {
    return codec && structure;
  }

  /** Whether what is inside cannot be told from the bytes of the stream. */
  boolean isOpaque() {
    return letters || elsewhere || old > 0;
  }

  /** How many of its filters make it larger, one at least where they stand elsewhere. */
  int growing() {
    return Math.max(flate + old, elsewhere ? 1 : 0);
  }

  /** How often it is packed with the filter of today. */
  int flate() {
    return flate;
  }
}
