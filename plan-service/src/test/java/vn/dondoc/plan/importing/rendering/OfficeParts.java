package vn.dondoc.plan.importing.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx or xlsx put together by hand, part by part. */
public final class OfficeParts {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD =
      "<w:%1$s xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:r=\""
          + RELATIONS
          + "\">%2$s</w:%1$s>";
  private static final String SHEET =
      "<%1$s xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\""
          + RELATIONS
          + "\">%2$s</%1$s>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final String folder;
  private final String main;

  private OfficeParts(String folder, String main) {
    this.folder = folder;
    this.main = main;
    with(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"m\" Type=\"%s/officeDocument\" Target=\"%s/%s\"/>"
                .formatted(RELATIONS, folder, main)));
  }

  /**
   * @param body the blocks of the document, in WordprocessingML
   */
  public static OfficeParts word(String body) {
    return new OfficeParts("word", "document.xml")
        .with("word/document.xml", WORD.formatted("document", "<w:body>" + body + "</w:body>"));
  }

  /** A part beside the text, such as numbering or styles, by the name of its root element. */
  public OfficeParts wordPart(String name, String root, String content) {
    return related(name, WORD.formatted(root, content));
  }

  /**
   * @param sheets elements that list the sheets; their ids are those of {@link #sheetPart}
   */
  public static OfficeParts workbook(String sheets) {
    return new OfficeParts("xl", "workbook.xml")
        .with("xl/workbook.xml", SHEET.formatted("workbook", "<sheets>" + sheets + "</sheets>"));
  }

  /** A workbook of one sheet. */
  public static OfficeParts sheet(String content) {
    return workbook("<sheet name=\"Phân công\" sheetId=\"1\" r:id=\"sheet1\"/>")
        .sheetPart("sheet1", "worksheet", content);
  }

  public OfficeParts sheetPart(String name, String root, String content) {
    return related(name, SHEET.formatted(root, content));
  }

  private OfficeParts related(String name, String xml) {
    var kind = name.startsWith("sheet") ? "worksheet" : name;
    relations.append(
        "<Relationship Id=\"%1$s\" Type=\"%3$s/%2$s\" Target=\"%1$s.xml\"/>"
            .formatted(name, kind, RELATIONS));
    return with(folder + "/" + name + ".xml", xml);
  }

  public OfficeParts with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public OfficeParts with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      write(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
      for (var part : parts.entrySet()) {
        write(zip, part.getKey(), part.getValue());
      }
      var rels = folder + "/_rels/" + main + ".rels";
      write(zip, rels, relationships(relations.toString()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static String contentTypes() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>";
  }
}
