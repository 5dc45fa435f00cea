package vn.dondoc.plan.importing.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.DocumentReader;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Magic;
import vn.dondoc.plan.importing.document.MediaNames;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/** Files printed to pdf by a word processor. */
public final class PdfReader implements DocumentReader {

  private final ImportLimits limits;

  public PdfReader(ImportLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(@Nullable String mediaType, @Nullable String fileName) {
    return MediaNames.matches(mediaType, "application/pdf")
        || MediaNames.endsWith(fileName, ".pdf");
  }

  @Override
  public boolean recognises(Magic magic) {
    return magic == Magic.PDF;
  }

  @Override
  public SourceDocument read(InputStream content) throws IOException {
    byte[] file = content.readAllBytes();
    StreamSizes.check(file, limits);
    try (var document = Loader.loadPDF(file)) {
      if (document.isEncrypted()) {
        throw new ImportRefused(RefusalCode.ENCRYPTED, 0);
      }
      return read(document);
    } catch (InvalidPasswordException locked) {
      throw new ImportRefused(RefusalCode.ENCRYPTED, 0);
    }
  }

  private SourceDocument read(PDDocument document) throws IOException {
    var draft = new DocumentDraft(limits);
    var pages = new PdfPages(draft);
    var steps = new PageDrawing.Steps(limits.drawings());
    int number = 0;
    for (var page : document.getPages()) {
      number++;
      if (number > limits.pages()) {
        throw new ImportRefused(RefusalCode.TOO_MANY_PAGES, null, limits.pages());
      }
      var drawn = PageDrawing.of(page, number, steps);
      if (drawn.glyphs().isEmpty() && drawn.picture()) {
        throw new ImportRefused(RefusalCode.NO_TEXT_LAYER, new Place.PageLine(number, 1));
      }
      pages.take(drawn, number);
    }
    return draft.document();
  }
}
