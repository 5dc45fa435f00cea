package vn.dondoc.notification.contact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/** The typed keys of a cursor; a cursor that somebody altered is refused, not a fault. */
public final class CursorKeys {

  private CursorKeys() {}

  public static UUID uuid(String key) {
    return read(key, UUID::fromString);
  }

  public static Instant instant(String key) {
    return read(key, Instant::parse);
  }

  private static <T> T read(String key, Function<String, T> reader) {
    try {
      return reader.apply(key);
    } catch (IllegalArgumentException | DateTimeException altered) {
      throw new DomainException(
          List.of(new FieldError("?cursor", CommonProblem.CURSOR_INVALID)),
          CommonProblem.CURSOR_INVALID);
    }
  }
}
