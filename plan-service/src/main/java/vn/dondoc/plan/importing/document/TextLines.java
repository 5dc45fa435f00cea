package vn.dondoc.plan.importing.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Turns bytes into lines of text within the limits. */
final class TextLines {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r|\f");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ImportLimits limits;

  TextLines(ImportLimits limits) {
    this.limits = limits;
  }

  List<String> read(InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_BYTES, 0);
    }
    var text = decode(bytes);
    if (text.isBlank()) {
      throw new ImportRefused(RefusalCode.EMPTY, 0);
    }
    var lines = List.of(LINE_END.split(text, -1));
    if (lines.size() > limits.lines()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_LINES, limits.lines() + 1);
    }
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), i + 1);
    }
    return lines;
  }

  private void check(String line, int number) {
    if (line.length() > limits.lineLength()) {
      throw new ImportRefused(RefusalCode.LINE_TOO_LONG, number);
    }
    boolean control = line.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\u000B');
    if (control) {
      throw new ImportRefused(RefusalCode.NOT_TEXT, number);
    }
  }

  private static String decode(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var buffer = ByteBuffer.wrap(bytes);
    try {
      var text = decoder.decode(buffer).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException malformed) {
      throw new ImportRefused(RefusalCode.NOT_UTF8, lineOf(bytes, buffer.position()));
    }
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
