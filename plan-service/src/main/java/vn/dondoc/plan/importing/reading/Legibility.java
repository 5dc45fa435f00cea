package vn.dondoc.plan.importing.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;

/**
 * Sees whether the letters of a document are Vietnamese. Fonts of the time before Unicode (TCVN3,
 * VNI) draw other letters than the file holds, and a wrong encoding gives others too: such a text
 * must never become a plan. Converting it is left to the tools that offices have for it, which let
 * a person look at the result.
 */
public final class Legibility {

  /** Marks and letters that no Vietnamese word has, inside or beside a word. */
  private static final String STRANGE = "[µ¸¶¨¾¼½ÆÇËÎÏÐÑÖØÜÞßäåæçëîïðñöøûüþÿ÷¬¦¤¥¡¢£§»«®©¿]";

  private static final Pattern STRANGE_WORD =
      Pattern.compile("\\p{L}" + STRANGE + "|" + STRANGE + "\\p{L}|\uFFFD");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A foreign name has one such letter; below so many words nothing is said. */
  private static final int FEW = 3;

  private static final int MANY = 10;

  private long words;
  private long strange;
  private @Nullable Place first;

  private Legibility() {}

  /**
   * Returns when the document can be read by a person.
   *
   * @throws ImportRefused with the first place that cannot
   */
  public static void check(SourceDocument document) {
    var legibility = new Legibility();
    document.blocks().forEach(legibility::take);
    legibility.judge();
  }

  private void take(Block block) {
    switch (block) {
      case Paragraph paragraph -> take(paragraph.text(), paragraph.position().place());
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .filter(cell -> !cell.fromAbove())
              .forEach((Cell cell) -> take(cell.text(), cell.position().place()));
    }
  }

  private void take(String text, Place place) {
    var all = SPACE.split(text);
    long found = Arrays.stream(all).filter(word -> STRANGE_WORD.matcher(word).find()).count();
    words += all.length;
    strange += found;
    if (found > 0 && first == null) {
      first = place;
    }
  }

  /** A tenth of a short text, or a fiftieth of a long one. */
  private void judge() {
    boolean some = strange >= FEW && strange * 10 >= words;
    boolean many = strange >= MANY && strange * 50 >= words;
    if (some || many) {
      throw new ImportRefused(RefusalCode.UNREADABLE_LETTERS, first);
    }
  }
}
