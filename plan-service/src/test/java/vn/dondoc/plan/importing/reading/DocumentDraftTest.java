package vn.dondoc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.rendering.Shape;

class DocumentDraftTest {

  private static final Place PLACE = new Place.Line(1);

  private final DocumentDraft draft = new DocumentDraft(new ImportLimits(1_000, 8, 40, 30, 5));

  /** A row whose cells begin at the columns given. */
  private static GridRow row(int... columns) {
    var pieces = new ArrayList<GridRow.Piece>();
    for (int i = 0; i < columns.length; i++) {
      int end = i + 1 < columns.length ? columns[i + 1] : columns[i] + 1;
      int width = end - columns[i];
      pieces.add(new GridRow.Piece(columns[i], width, "c" + columns[i], PLACE, false));
    }
    return new GridRow(PLACE, pieces);
  }

  @Test
  void takesTheColumnsOfTheUsualRow() {
    draft.table(List.of(row(0, 3), row(0, 1, 5), row(0, 2, 4), row(), row(0, 1, 2, 5), row(7)));

    assertThat(Shape.of(draft.document()))
        .containsExactly("c0>2|c3|", "c0|c1|c5", "c0|c2|c4", "c0|c1/c2|c5", "||c7");
  }

  @Test
  void takesNarrowTablesAsTheyAre() {
    draft.table(List.of());
    draft.table(List.of(row()));
    draft.table(List.of(row(0), row(0, 1), row(0, 1)));

    assertThat(Shape.of(draft.document())).containsExactly("c0|", "c0|c1", "c0|c1");
  }

  @Test
  void goesOnWithTheLastParagraphOnly() {
    draft.paragraph("một\n\nhai", PLACE);
    draft.goOn("ba");
    draft.table(List.of(row(0)));
    draft.goOn("bốn");

    assertThat(Shape.of(draft.document())).containsExactly("một", "hai ba", "c0");
  }

  @Test
  void tellsADecisionOnce() {
    draft.paragraph("một", PLACE);
    draft.notice(Notice.Kind.HIDDEN_LEFT_OUT, PLACE);
    draft.notice(Notice.Kind.HIDDEN_LEFT_OUT, new Place.Line(2));

    assertThat(draft.document().notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.position().place()).isEqualTo(PLACE));
  }

  @Test
  void tellsADecisionAboutWhatIsBeingRead() {
    draft.paragraph("một", PLACE);
    draft.noticeAhead(Notice.Kind.HIDDEN_LEFT_OUT, PLACE);
    draft.table(List.of(row(0), row(0)));

    var document = draft.document();
    var table = (Table) document.blocks().getLast();
    assertThat(document.notices())
        .extracting(notice -> notice.position().line())
        .containsExactly(table.rows().getFirst().position().line());
  }

  @Test
  void keepsTheLimits() {
    refuses(RefusalCode.LINE_TOO_LONG, () -> draft.paragraph("a".repeat(41), PLACE));
    refuses(RefusalCode.TOO_MANY_LINES, () -> draft.paragraph("a\n".repeat(9), PLACE));
    refuses(RefusalCode.TOO_MANY_CELLS, () -> draft.ensure(1, 6, PLACE));
    refuses(RefusalCode.TOO_MANY_CELLS, () -> draft.ensure(31, 5, PLACE));
    refuses(RefusalCode.EMPTY, () -> new DocumentDraft(ImportLimits.DEFAULT).document());
  }

  private static void refuses(RefusalCode code, Runnable act) {
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(act::run)
        .extracting(ImportRefused::code)
        .isEqualTo(code);
  }
}
