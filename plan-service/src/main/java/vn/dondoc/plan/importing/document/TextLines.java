package vn.dondoc.plan.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Turns bytes into lines of text within the limits. */
final class TextLines {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r|\f");
  private static final int SAMPLE = 4096;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ImportLimits limits;

  TextLines(ImportLimits limits) {
    this.limits = limits;
  }

  List<String> read(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_BYTES, null, limits.megabytes());
    }
    var text = decode(bytes);
    if (text.isBlank()) {
      throw new ImportRefused(RefusalCode.EMPTY, 0);
    }
    var lines = List.of(LINE_END.split(text, -1));
    if (lines.size() > limits.lines()) {
      throw new ImportRefused(
          RefusalCode.TOO_MANY_LINES, new Place.Line(limits.lines() + 1), limits.lines());
    }
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), i + 1);
    }
    return lines;
  }

  private void check(String line, int number) {
    if (line.length() > limits.lineLength()) {
      throw new ImportRefused(
          RefusalCode.LINE_TOO_LONG, new Place.Line(number), limits.lineLength());
    }
    boolean control = line.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\u000B');
    if (control) {
      throw new ImportRefused(RefusalCode.NOT_TEXT, number);
    }
  }

  private static String decode(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    try {
      var decoder =
          charset(bytes)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      var text = decoder.decode(buffer).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new ImportRefused(RefusalCode.NOT_UTF8, lineOf(bytes, buffer.position()));
    }
  }

  /** UTF-16 shows by its mark or, since half of Vietnamese is ASCII, by the zeros in between. */
  private static Charset charset(byte[] bytes) {
    int[] zeros = new int[2];
    int seen = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < seen; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean lowFirst = zeros[0] == 0 && zeros[1] * 4 > seen;
    boolean highFirst = zeros[1] == 0 && zeros[0] * 4 > seen;
    if (lowFirst || begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return highFirst || begins(bytes, 0xFE, 0xFF)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
