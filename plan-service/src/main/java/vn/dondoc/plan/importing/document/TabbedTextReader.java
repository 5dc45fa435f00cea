package vn.dondoc.plan.importing.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Plain text whose tables have one row a line and tabs between the cells. */
public final class TabbedTextReader implements DocumentReader {

  private final ImportLimits limits;

  public TabbedTextReader(ImportLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(@Nullable String mediaType, @Nullable String fileName) {
    return MediaNames.matches(mediaType, "text/plain", "text/tab-separated-values")
        || MediaNames.endsWith(fileName, ".txt", ".tsv");
  }

  @Override
  public SourceDocument read(InputStream content) throws IOException {
    return LineReader.read(content, limits);
  }
}
