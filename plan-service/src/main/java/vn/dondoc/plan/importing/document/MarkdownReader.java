package vn.dondoc.plan.importing.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Markdown with pipe tables. */
public final class MarkdownReader implements DocumentReader {

  private final ImportLimits limits;

  public MarkdownReader(ImportLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(@Nullable String mediaType, @Nullable String fileName) {
    return MediaNames.matches(mediaType, "text/markdown", "text/x-markdown")
        || MediaNames.endsWith(fileName, ".md", ".markdown");
  }

  @Override
  public SourceDocument read(InputStream content) throws IOException {
    return LineReader.read(content, limits);
  }
}
