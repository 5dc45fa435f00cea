package vn.dondoc.plan.draft;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.text.Sha256;

/** A document as a client sends it, with what the client says of its format. */
final class SentDocument {

  private final byte[] content;
  private final @Nullable String mediaType;
  private final @Nullable String fileName;

  SentDocument(byte[] content, @Nullable String mediaType, @Nullable String fileName) {
    this.content = content;
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  InputStream stream() {
    return new ByteArrayInputStream(content);
  }

  @Nullable String mediaType() {
    return mediaType;
  }

  @Nullable String fileName() {
    return fileName;
  }

  /** SHA-256 in hexadecimal. */
  String digest() {
    return HexFormat.of().formatHex(Sha256.digest().digest(content));
  }
}
