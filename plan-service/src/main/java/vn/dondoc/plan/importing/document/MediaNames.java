package vn.dondoc.plan.importing.document;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares what a client says about a file, which may be nothing. */
public final class MediaNames {

  private MediaNames() {}

  /** Whether the media type is one of these, parameters aside. */
  public static boolean matches(@Nullable String mediaType, String... types) {
    if (mediaType == null) {
      return false;
    }
    var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.asList(types).contains(bare);
  }

  /** Whether the file name ends with one of these, in capitals or not. */
  public static boolean endsWith(@Nullable String fileName, String... endings) {
    if (fileName == null) {
      return false;
    }
    var lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(endings).anyMatch(lower::endsWith);
  }
}
