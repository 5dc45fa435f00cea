package vn.dondoc.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.DocumentReader;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.MarkdownReader;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.TabbedTextReader;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.law.Laws;

/** Reads a file of any supported format as a plan. Safe for use by several threads. */
public final class PlanImport {

  private final List<DocumentReader> readers;
  private final PlanRecogniser recogniser;

  /** With the readers that ship. */
  public PlanImport(ImportLimits limits, Laws laws) {
    this(List.of(new TabbedTextReader(limits), new MarkdownReader(limits)), laws);
  }

  /**
   * The first reader that takes a file reads it.
   *
   * @param laws which the documents that a plan cites are looked up in
   */
  public PlanImport(List<DocumentReader> readers, Laws laws) {
    this.readers = List.copyOf(readers);
    recogniser = new PlanRecogniser(laws);
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
    for (var reader : readers) {
      if (reader.reads(mediaType, fileName)) {
        return recogniser.recognise(reader.read(content));
      }
    }
    throw new ImportRefused(RefusalCode.FORMAT_UNKNOWN, 0);
  }
}
