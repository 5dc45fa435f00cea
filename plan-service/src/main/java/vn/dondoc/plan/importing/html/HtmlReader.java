package vn.dondoc.plan.importing.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.DocumentReader;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Magic;
import vn.dondoc.plan.importing.document.MediaNames;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/** Pages saved from a portal or a word processor. Nothing that a page refers to is fetched. */
public final class HtmlReader implements DocumentReader {

  private final ImportLimits limits;

  public HtmlReader(ImportLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(@Nullable String mediaType, @Nullable String fileName) {
    return MediaNames.matches(mediaType, "text/html", "application/xhtml+xml")
        || MediaNames.endsWith(fileName, ".html", ".htm", ".xhtml");
  }

  @Override
  public boolean recognises(Magic magic) {
    return magic == Magic.HTML || magic == Magic.NONE;
  }

  @Override
  public SourceDocument read(InputStream content) throws IOException {
    var parser = Parser.htmlParser().setTrackPosition(true);
    byte[] file = content.readAllBytes();
    checkElements(file);
    var page = Jsoup.parse(new ByteArrayInputStream(file), null, "", parser);
    checkDepth(page);
    var draft = new DocumentDraft(limits);
    new HtmlBlocks(draft).read(page.body());
    return draft.document();
  }

  /** Every tag begins with the same byte, in whatever encoding; one that closes may make a node. */
  private void checkElements(byte[] file) {
    int tags = 0;
    for (byte letter : file) {
      tags += letter == '<' ? 1 : 0;
    }
    if (tags > limits.elements()) {
      throw new ImportRefused(RefusalCode.TOO_MANY_ELEMENTS, null, limits.elements());
    }
  }

  private void checkDepth(Document page) {
    page.traverse(
        (node, depth) -> {
          if (depth > limits.depth()) {
            throw new ImportRefused(RefusalCode.TOO_DEEP, null, limits.depth());
          }
        });
  }
}
