package vn.dondoc.platform.rest;

/** The media types of office files (ECMA-376). */
public final class OfficeMedia {

  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private OfficeMedia() {}
}
