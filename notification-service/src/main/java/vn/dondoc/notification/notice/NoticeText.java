package vn.dondoc.notification.notice;

/** The words of a notice. */
public record NoticeText(String subject, String text) {

  /** A template's first line is the subject, the rest the text. */
  static NoticeText of(String rendered) {
    String[] parts = rendered.strip().split("\\R", 2);
    return new NoticeText(
        parts[0].strip().replaceAll("\\s+", " "), parts.length < 2 ? "" : parts[1].strip() + "\n");
  }
}
