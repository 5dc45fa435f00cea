package vn.dondoc.plan.importing.word;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.DocumentReader;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.Magic;
import vn.dondoc.plan.importing.document.MediaNames;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.office.OfficePackage;
import vn.dondoc.plan.importing.reading.DocumentDraft;
import vn.dondoc.platform.rest.OfficeMedia;

/** Documents of Word and LibreOffice Writer saved as docx. */
public final class WordReader implements DocumentReader {

  private final ImportLimits limits;

  public WordReader(ImportLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(@Nullable String mediaType, @Nullable String fileName) {
    return MediaNames.matches(mediaType, OfficeMedia.DOCX)
        || MediaNames.endsWith(fileName, ".docx");
  }

  @Override
  public boolean recognises(Magic magic) {
    return magic == Magic.WORD;
  }

  @Override
  public SourceDocument read(InputStream content) throws IOException {
    try (var file = OfficePackage.open(content.readAllBytes(), limits)) {
      var main = file.main();
      var styles = WordStyles.of(file.related(main, "styles"));
      var numbering = Numbering.of(file.related(main, "numbering"), styles);
      var draft = new DocumentDraft(limits);
      var body = new WordBody(draft, styles, numbering, file.related(main, "footnotes"));
      body.read(file.xml(main));
      return draft.document();
    }
  }
}
