package vn.dondoc.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.problem.DomainException;

class PageTest {

  @Test
  void surplusRowOnlyTellsThatThereIsMore() {
    Page<Integer> page = Page.of(List.of(1, 2, 3), 2, i -> List.of(i, "k" + i));
    assertThat(page.items()).containsExactly(1, 2);
    assertThat(Cursor.read(page.next(), 2)).containsExactly("2", "k2");
  }

  @Test
  void lastPageHasNoNext() {
    assertThat(Page.of(List.of(1, 2), 2, List::of)).isEqualTo(new Page<>(List.of(1, 2), null));
    assertThat(Page.of(List.<Integer>of(), 2, List::of)).isEqualTo(new Page<>(List.of(), null));
  }

  @Test
  void cursorKeepsItsKeys() {
    List<String> keys = Arrays.asList("2026-06-30T17:00:00Z", "Ủy ban nhân dân xã Bình Sơn", "");
    String cursor = Cursor.of(keys);
    assertThat(cursor).matches("[A-Za-z0-9_-]+");
    assertThat(Cursor.read(cursor, 3)).isEqualTo(keys);
  }

  @Test
  void firstPageNeedsNoCursor() {
    assertThat(Cursor.read(null, 2)).isNull();
    assertThat(Cursor.read("", 2)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base64!", "a2V5", "====", "ngẫu nhiên", "AB8A"})
  void cursorOfAnotherListIsRefused(String cursor) {
    assertThatThrownBy(() -> Cursor.read(cursor, 2))
        .isInstanceOf(DomainException.class)
        .hasMessage("CURSOR_INVALID");
  }
}
