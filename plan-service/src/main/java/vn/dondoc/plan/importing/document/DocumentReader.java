package vn.dondoc.plan.importing.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads one family of formats into the intermediate model. */
public interface DocumentReader {

  /**
   * Whether this reader takes such a file. Either argument may be null.
   *
   * @param mediaType as sent by the client, parameters included
   * @param fileName as sent by the client
   */
  boolean reads(@Nullable String mediaType, @Nullable String fileName);

  /**
   * Whether such a file has this mark. What has no mark of its own, such as text, takes whatever
   * has none.
   */
  default boolean recognises(Magic magic) {
    return magic == Magic.NONE;
  }

  /**
   * Reads the stream to its end; the caller closes it.
   *
   * @throws ImportRefused when the content is not of the format or is beyond the limits
   */
  SourceDocument read(InputStream content) throws IOException;
}
