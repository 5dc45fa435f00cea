package vn.dondoc.plan.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.DocumentReader;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Magic;
import vn.dondoc.plan.importing.document.MarkdownReader;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.TabbedTextReader;
import vn.dondoc.plan.importing.html.HtmlReader;
import vn.dondoc.plan.importing.pdf.PdfReader;
import vn.dondoc.plan.importing.reading.Legibility;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.sheet.SheetReader;
import vn.dondoc.plan.importing.word.WordReader;
import vn.dondoc.plan.law.Laws;

/** Reads a file of any supported format as a plan. Safe for use by several threads. */
public final class PlanImport {

  private final List<DocumentReader> readers;
  private final ImportLimits limits;
  private final PlanRecogniser recogniser;

  /** With the readers that ship. */
  public PlanImport(ImportLimits limits, Laws laws) {
    this(
        limits,
        laws,
        List.of(
            new TabbedTextReader(limits),
            new MarkdownReader(limits),
            new WordReader(limits),
            new SheetReader(limits),
            new PdfReader(limits),
            new HtmlReader(limits)));
  }

  /**
   * @param readers for each format one; of two that take a file the first reads it
   */
  public PlanImport(ImportLimits limits, Laws laws, List<DocumentReader> readers) {
    this.recogniser = new PlanRecogniser(laws);
    this.limits = limits;
    this.readers = List.copyOf(readers);
  }

  /**
   * Reads the stream to its end; the caller closes it.
   *
   * @param mediaType as sent by the client, or null
   * @param fileName as sent by the client, or null
   * @throws ImportRefused when no reader takes the file, or its content is beyond the limits
   */
  public RecognisedPlan read(
      InputStream content, @Nullable String mediaType, @Nullable String fileName)
      throws IOException {
    return recognise(document(content, mediaType, fileName));
  }

  /** The plan in a document that was read; never throws for what it says. */
  public RecognisedPlan recognise(SourceDocument document) {
    return recogniser.recognise(document);
  }

  /**
   * The document alone, with the places that the lines of the plan refer to.
   *
   * @param mediaType as sent by the client, or null
   * @param fileName as sent by the client, or null
   * @throws ImportRefused when no reader takes the file, or its content is beyond the limits
   */
  public SourceDocument document(
      InputStream content, @Nullable String mediaType, @Nullable String fileName)
      throws IOException {
    byte[] bytes = content.readNBytes(limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_BYTES, null, limits.megabytes());
    }
    var document = read(reader(Magic.of(bytes), mediaType, fileName), bytes);
    Legibility.check(document);
    return document;
  }

  /**
   * The reader of the format that the client names, where the content is of it; of a file without a
   * telling name, the reader that knows its content.
   */
  private DocumentReader reader(
      Magic magic, @Nullable String mediaType, @Nullable String fileName) {
    refuseKnownStrangers(magic);
    var named = reader(null, fileName);
    var typed = reader(mediaType, null);
    if (named == null && typed == null) {
      return marked(magic);
    }
    requireContent(named, magic, fileName);
    requireContent(typed, magic, mediaType);
    return named == null ? Objects.requireNonNull(typed) : named;
  }

  private static void requireContent(
      @Nullable DocumentReader reader, Magic magic, @Nullable String declared) {
    if (reader != null && !reader.recognises(magic)) {
      throw new ImportRefused(RefusalCode.FORMAT_MISMATCH, null, Objects.toString(declared));
    }
  }

  private static void refuseKnownStrangers(Magic magic) {
    switch (magic) {
      case OLD_OFFICE -> throw new ImportRefused(RefusalCode.OLD_OFFICE, 0);
      case PICTURE -> throw new ImportRefused(RefusalCode.PICTURE, 0);
      case RTF, ZIP -> throw new ImportRefused(RefusalCode.FORMAT_UNKNOWN, 0);
      case PDF, WORD, SHEET, HTML, NONE -> {
        // Formats of our own, or text.
      }
    }
  }

  private @Nullable DocumentReader reader(@Nullable String mediaType, @Nullable String fileName) {
    for (var reader : readers) {
      if (reader.reads(mediaType, fileName)) {
        return reader;
      }
    }
    return null;
  }

  private DocumentReader marked(Magic magic) {
    boolean marked = magic != Magic.NONE;
    return readers.stream()
        .filter(reader -> marked && reader.recognises(magic))
        .findFirst()
        .orElseThrow(() -> new ImportRefused(RefusalCode.FORMAT_UNKNOWN, 0));
  }

  /** What a library throws at a file that is damaged or made to harm is not told apart. */
  private static SourceDocument read(DocumentReader reader, byte[] bytes) {
    try {
      return reader.read(new ByteArrayInputStream(bytes));
    } catch (ImportRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      var refused = new ImportRefused(RefusalCode.DAMAGED, 0);
      refused.initCause(broken);
      throw refused;
    }
  }
}
