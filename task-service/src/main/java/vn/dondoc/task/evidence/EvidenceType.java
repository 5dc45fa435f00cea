package vn.dondoc.task.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.platform.rest.OfficeMedia;

/** The files that are taken as evidence, and the bytes each of them begins with. */
enum EvidenceType {
  PDF("application/pdf", List.of(".pdf"), '%', 'P', 'D', 'F', '-'),
  DOCX(OfficeMedia.DOCX, List.of(".docx"), 'P', 'K', 3, 4),
  XLSX(OfficeMedia.XLSX, List.of(".xlsx"), 'P', 'K', 3, 4),
  PNG("image/png", List.of(".png"), 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
  JPG("image/jpeg", List.of(".jpg", ".jpeg"), 0xff, 0xd8, 0xff);

  private final String mediaType;
  private final List<String> endings;
  private final int[] beginning;

  EvidenceType(String mediaType, List<String> endings, int... beginning) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.beginning = beginning;
  }

  static Optional<EvidenceType> of(String contentType) {
    String bare =
        contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(type -> type.mediaType.equals(bare)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return endings.getFirst();
  }

  boolean names(String filename) {
    String lower = filename.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  boolean begins(byte[] content) {
    if (content.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((content[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
