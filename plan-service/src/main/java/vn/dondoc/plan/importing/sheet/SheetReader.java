package vn.dondoc.plan.importing.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.DocumentReader;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.Magic;
import vn.dondoc.plan.importing.document.MediaNames;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.office.OfficePackage;
import vn.dondoc.plan.importing.office.XmlNode;
import vn.dondoc.plan.importing.reading.DocumentDraft;
import vn.dondoc.platform.rest.OfficeMedia;

/** Workbooks of Excel and LibreOffice Calc saved as xlsx. */
public final class SheetReader implements DocumentReader {

  private final ImportLimits limits;

  public SheetReader(ImportLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean reads(@Nullable String mediaType, @Nullable String fileName) {
    return MediaNames.matches(mediaType, OfficeMedia.XLSX)
        || MediaNames.endsWith(fileName, ".xlsx");
  }

  @Override
  public boolean recognises(Magic magic) {
    return magic == Magic.SHEET;
  }

  @Override
  public SourceDocument read(InputStream content) throws IOException {
    try (var file = OfficePackage.open(content.readAllBytes(), limits)) {
      var main = file.main();
      var workbook = file.xml(main);
      var values =
          new CellValues(
              file.related(main, "sharedStrings"),
              file.related(main, "styles"),
              "1".equals(workbook.at("workbookPr").map(p -> p.attribute("date1904")).orElse("")));
      var draft = new DocumentDraft(limits);
      for (var sheet : workbook.at("sheets").map(s -> s.all("sheet")).orElseThrow()) {
        var name = text(sheet, "name");
        if (isShown(sheet)) {
          var part = file.related(main, "sheet", text(sheet, "id"));
          draft.gap();
          new SheetBlocks(draft, name, values).read(file.xml(part));
        } else {
          draft.notice(Notice.Kind.HIDDEN_LEFT_OUT, new Place.SheetCell(name, "A1"));
        }
      }
      return draft.document();
    }
  }

  private static boolean isShown(XmlNode sheet) {
    var state = sheet.attribute("state");
    return state == null || state.equals("visible");
  }

  private static String text(XmlNode sheet, String attribute) {
    var value = sheet.attribute(attribute);
    return value == null ? "" : value;
  }
}
