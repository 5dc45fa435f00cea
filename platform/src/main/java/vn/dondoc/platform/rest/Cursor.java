package vn.dondoc.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/** The keys of the last row of a page, opaque to the caller. */
public final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  static String of(List<?> keys) {
    String joined = keys.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
  }

  /** The keys of a cursor, or null for the first page; refused where it is not one of ours. */
  public static List<String> read(String cursor, int keys) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      List<String> read =
          Arrays.asList(
              new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
      // The database has no text with NUL.
      if (read.size() == keys && read.stream().noneMatch(key -> key.indexOf('\0') >= 0)) {
        return read;
      }
    } catch (IllegalArgumentException notBase64) {
      // Refused below.
    }
    throw new DomainException(
        List.of(new FieldError("?cursor", CommonProblem.CURSOR_INVALID)),
        CommonProblem.CURSOR_INVALID);
  }
}
