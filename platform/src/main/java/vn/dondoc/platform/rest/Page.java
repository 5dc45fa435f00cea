package vn.dondoc.platform.rest;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next cursor of the next page, null on the last
 */
public record Page<T>(List<T> items, String next) {

  /**
   * Cuts a page out of {@code limit + 1} rows read: the surplus one only tells that there is more.
   *
   * @param keys the sort keys of a row, from which the cursor is made
   */
  public static <T> Page<T> of(List<T> read, int limit, Function<T, List<?>> keys) {
    if (read.size() <= limit) {
      return new Page<>(read, null);
    }
    List<T> items = read.subList(0, limit);
    return new Page<>(List.copyOf(items), Cursor.of(keys.apply(items.getLast())));
  }
}
