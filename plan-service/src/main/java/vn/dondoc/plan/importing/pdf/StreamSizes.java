package vn.dondoc.plan.importing.pdf;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;

/**
 * Looks through the packed streams of a pdf before the library unpacks any: it does so whole and in
 * memory, some of them already when it opens the file.
 */
final class StreamSizes {

  private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
  private static final Pattern OLD_FILTER =
      Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode)\\b");
  private static final String STREAM = "stream";
  private static final int DICTIONARY = 2000;

  /** Packed again inside itself: more than twice makes no sense. */
  private static final int MOST_LAYERS = 3;

  /** How much larger the filters of former times can make a stream, at worst. */
  private static final int OLD_EXPANSION = 1500;

  private StreamSizes() {}

  /**
   * Returns when no stream grows beyond the limits.
   *
   * @throws ImportRefused when one does, or when the file is encrypted and nobody can tell
   */
  static void check(byte[] file, ImportLimits limits) throws IOException {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    if (ENCRYPT.matcher(text).find()) {
      throw new ImportRefused(RefusalCode.ENCRYPTED, 0);
    }
    for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + STREAM.length())) {
      if (!text.startsWith("end", Math.max(0, at - 3))) {
        check(file, text, at, limits);
      }
    }
  }

  private static void check(byte[] file, String text, int at, ImportLimits limits)
      throws IOException {
    var dictionary = text.substring(Math.max(0, at - DICTIONARY), at);
    dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
    if (PICTURE.matcher(dictionary).find()) {
      // Pictures are not unpacked.
      return;
    }
    int begin = at + STREAM.length();
    while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
      begin++;
    }
    int end = text.indexOf("endstream", begin);
    long size = (end < 0 ? file.length : end) - (long) begin;
    if (OLD_FILTER.matcher(dictionary).find()) {
      refuseAbove(size * OLD_EXPANSION, limits);
    }
    for (int layers = 1; layers <= MOST_LAYERS && isPacked(file, begin, layers); layers++) {
      refuseAbove(unpackedSize(unpacked(file, begin, layers), limits), limits);
    }
  }

  private static InputStream unpacked(byte[] file, int begin, int layers) {
    InputStream stream = new ByteArrayInputStream(file, begin, file.length - begin);
    for (int layer = 0; layer < layers; layer++) {
      stream = new InflaterInputStream(stream);
    }
    return stream;
  }

  /** Whether what is inside so many layers but one begins as packed data does. */
  private static boolean isPacked(byte[] file, int begin, int layers) throws IOException {
    try (var stream = unpacked(file, begin, layers - 1)) {
      byte[] head = stream.readNBytes(2);
      return head.length == 2
          && (head[0] & 0x0F) == 8
          && ((head[0] & 0xFF) * 256 + (head[1] & 0xFF)) % 31 == 0;
    } catch (ZipException | EOFException noMore) {
      return false;
    }
  }

  private static long unpackedSize(InputStream stream, ImportLimits limits) throws IOException {
    long size = 0;
    byte[] buffer = new byte[16 * 1024];
    try (stream) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        size += read;
        refuseAbove(size, limits);
      }
    } catch (ZipException | EOFException cutOff) {
      // What was unpacked so far counts; whether the rest matters is for the library to say.
      return size;
    }
    return size;
  }

  private static void refuseAbove(long size, ImportLimits limits) {
    if (size > limits.expandedBytes()) {
      throw new ImportRefused(RefusalCode.EXPANDS_TOO_MUCH, null, limits.expandedMegabytes());
    }
  }
}
