package vn.dondoc.plan.importing.pdf;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;

/**
 * Looks through the packed streams of a pdf before the library unpacks any: it does so whole and in
 * memory, some of them already when it opens the file. All streams together keep the limit, and
 * each part of the file is looked at a few times at most, whatever stands in it.
 */
final class StreamSizes {

  private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
  private static final Pattern WORD = Pattern.compile("\\sobj\\b|(?<!end)stream");
  private static final String END = "endstream";

  /** Packed again inside itself: more than twice makes no sense. */
  private static final int MOST_LAYERS = 3;

  /** How much larger one filter can make a stream, at worst. */
  private static final int EXPANSION = 1500;

  /**
   * How often the bytes of a file may be read in all. Unpacking reads 512 bytes ahead, so that the
   * shortest streams, of some seventy bytes with their dictionary, take about twenty readings.
   */
  private static final int MOST_READINGS = 32;

  /** The library passes over the two bytes before packed data, whatever they are. */
  private static final byte[] HEADER = {0x78, (byte) 0x9C};

  private final byte[] file;
  private final String text;
  private final ImportLimits limits;
  private StreamDictionary dictionary = new StreamDictionary();
  private int end;
  private double expanded;
  private long read;

  private StreamSizes(byte[] file, ImportLimits limits) {
    this.file = file;
    this.text = new String(file, StandardCharsets.ISO_8859_1);
    this.limits = limits;
  }

  /**
   * Returns when the streams together do not grow beyond the limits.
   *
   * @throws ImportRefused when they do, or when the file is encrypted and nobody can tell
   */
  static void check(byte[] file, ImportLimits limits) throws IOException {
    new StreamSizes(file, limits).check();
  }

  private void check() throws IOException {
    if (ENCRYPT.matcher(text).find()) {
      throw new ImportRefused(RefusalCode.ENCRYPTED, 0);
    }
    var words = WORD.matcher(text);
    int piece = 0;
    while (words.find()) {
      if (words.group().equals("stream")) {
        dictionary.add(text.substring(piece, words.start()));
        check(begin(words.end()));
      } else {
        dictionary = new StreamDictionary();
      }
      piece = words.end();
    }
  }

  /** Where the library begins to read: after spaces and one end of a line. */
  private int begin(int after) {
    int begin = after;
    while (is(begin, ' ')) {
      begin++;
    }
    begin += is(begin, '\r') ? 1 : 0;
    return begin + (is(begin, '\n') ? 1 : 0);
  }

  private boolean is(int at, char wanted) {
    return at < file.length && file[at] == wanted;
  }

  private void check(int begin) throws IOException {
    if (dictionary.isPicture()) {
      return;
    }
    if (dictionary.isDisguised()) {
      throw tooMuch();
    }
    if (dictionary.isOpaque()) {
      add(size(begin) * Math.pow(EXPANSION, dictionary.growing()));
    }
    for (int layers = 1; layers <= dictionary.flate() || isPacked(begin, layers); layers++) {
      if (layers > MOST_LAYERS) {
        throw tooMuch();
      }
      unpack(begin, layers);
    }
  }

  /** Bytes of a stream as it stands in the file, to the end of the file where it has none. */
  private long size(int begin) {
    if (end < begin) {
      int next = text.indexOf(END, begin);
      end = next < 0 ? file.length : next;
    }
    return end - (long) begin;
  }

  private static InputStream unpacked(InputStream stream, int layers) throws IOException {
    var unpacked = stream;
    for (int layer = 0; layer < layers; layer++) {
      unpacked.skipNBytes(HEADER.length);
      unpacked =
          new InflaterInputStream(
              new SequenceInputStream(new ByteArrayInputStream(HEADER), unpacked));
    }
    return unpacked;
  }

  /** Whether what is inside so many layers but one begins as packed data does. */
  private boolean isPacked(int begin, int layers) throws IOException {
    var bytes = new ByteArrayInputStream(file, begin, file.length - begin);
    try (var stream = unpacked(bytes, layers - 1)) {
      byte[] head = stream.readNBytes(HEADER.length);
      return head.length == HEADER.length
          && (head[0] & 0x0F) == 8
          && ((head[0] & 0xFF) * 256 + (head[1] & 0xFF)) % 31 == 0;
    } catch (ZipException | EOFException noMore) {
      return false;
    } finally {
      count(begin, bytes);
    }
  }

  private void unpack(int begin, int layers) throws IOException {
    var bytes = new ByteArrayInputStream(file, begin, file.length - begin);
    byte[] buffer = new byte[16 * 1024];
    try (var stream = unpacked(bytes, layers)) {
      for (int more = stream.read(buffer); more >= 0; more = stream.read(buffer)) {
        add(more);
      }
    } catch (ZipException | EOFException cutOff) {
      // What was unpacked so far counts; whether the rest matters is for the library to say.
    } finally {
      count(begin, bytes);
    }
  }

  private void count(int begin, ByteArrayInputStream bytes) {
    read += file.length - (long) begin - bytes.available();
    if (read > (long) MOST_READINGS * file.length) {
      throw tooMuch();
    }
  }

  private void add(double bytes) {
    expanded += bytes;
    if (expanded > limits.expandedBytes()) {
      throw tooMuch();
    }
  }

  private ImportRefused tooMuch() {
    return new ImportRefused(RefusalCode.EXPANDS_TOO_MUCH, null, limits.expandedMegabytes());
  }
}
