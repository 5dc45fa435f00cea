package vn.dondoc.plan.importing.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first bytes of a file say about its format. */
public enum Magic {
  PDF,
  /** A zip file with parts of a word processor (docx). */
  WORD,
  /** A zip file with parts of a workbook (xlsx). */
  SHEET,
  /** Any other zip file. */
  ZIP,
  /** The container of .doc and .xls, and of files behind a password. */
  OLD_OFFICE,
  RTF,
  PICTURE,
  HTML,
  /** Nothing: text, or a format that has no mark. */
  NONE;

  /** A pdf may stand behind some bytes that others put in front. */
  private static final int FRONT = 1024;

  /** The mark that a file begins with. */
  public static Magic of(byte[] content) {
    var front =
        new String(content, 0, Math.min(content.length, FRONT), StandardCharsets.ISO_8859_1);
    if (front.startsWith("PK\u0003\u0004")) {
      return packed(content);
    }
    if (front.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLD_OFFICE;
    }
    if (front.startsWith("{\\rtf")) {
      return RTF;
    }
    if (front.contains("%PDF-")) {
      return PDF;
    }
    return isPicture(front) ? PICTURE : isHtml(front) ? HTML : NONE;
  }

  /** The names of the parts stand unpacked in the file; that of the main one may have a number. */
  private static Magic packed(byte[] content) {
    var names = new String(content, StandardCharsets.ISO_8859_1);
    return names.contains("word/document") ? WORD : names.contains("xl/workbook") ? SHEET : ZIP;
  }

  private static boolean isPicture(String front) {
    return front.startsWith("\u0089PNG")
        || front.startsWith("\u00FF\u00D8\u00FF")
        || front.startsWith("GIF8")
        || front.startsWith("II*\u0000")
        || front.startsWith("MM\u0000*");
  }

  private static boolean isHtml(String front) {
    var text = front.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<!doctype html") || text.startsWith("<html");
  }
}
