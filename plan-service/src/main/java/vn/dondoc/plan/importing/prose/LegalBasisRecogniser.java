package vn.dondoc.plan.importing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.importing.recognised.LegalBasis;

/** The sentences between title and first part that say what the plan rests on. */
public final class LegalBasisRecogniser {

  private static final Pattern OPENING =
      Pattern.compile("^[-+]?\\s*(Căn cứ|Thực hiện|Trên cơ sở|Theo)\\s+(.*)$");
  private static final String TYPES =
      "Quyết định|Kế hoạch|Đề án|Nghị quyết|Nghị định|Chỉ thị|Kết luận|Chương trình(?: hành động)?"
          + "|Công văn|Thông tư|Quy chế|Quy định|Thông báo|Hướng dẫn|Báo cáo|Tờ trình|Công điện"
          + "|Văn bản|Phương án";
  private static final String LAW = "(?:Luật|Bộ luật|Pháp lệnh)\\s[^;,.\\d]{2,120}?(?=\\s+số\\s)";
  private static final String NUMBER =
      "\\d+/\\d{4}/\\p{Lu}+\\d*(?:-\\p{Lu}+){0,5}|\\d+/\\p{Lu}\\p{L}*(?:-\\p{L}+){0,5}|\\d+-\\p{Lu}+/\\p{Lu}+";
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:^|[;,]\\s*(?:[Cc]ăn cứ\\s+|[Tt]hực hiện\\s+)?|\\s(?:và|tại)\\s+)("
              + TYPES
              + "|"
              + LAW
              + ")\\s+(?:số\\s*:?\\s*)?("
              + NUMBER
              + ")"
              + "(?:\\s+(ngày\\s+(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})))?"
              + "(?:\\s+của\\s+([^;,.]{2,100}?)(?=\\s+(?:về|ban hành|phê duyệt|quy định|triển khai|công bố|thực hiện)\\s|[;,.]|$))?");
  private static final Pattern RESULT_END = Pattern.compile("\\s+(?:do|trên|tại|ngày)\\s|[,;.–-]");

  private LegalBasisRecogniser() {}

  public static List<LegalBasis> recognise(ProseText text) {
    var bases = new ArrayList<LegalBasis>();
    for (var passage : Section.of(text.passages()).getFirst().passages()) {
      var opening = OPENING.matcher(passage.text());
      if (opening.matches()) {
        add(bases, passage, opening.group(1), opening.group(2));
      }
    }
    return bases;
  }

  private static void add(List<LegalBasis> bases, Passage passage, String word, String rest) {
    var documents = DOCUMENT.matcher(rest);
    boolean cited = false;
    while (documents.find()) {
      cited = true;
      var date = documents.group(3) == null ? null : DateWords.whole(documents.group(3));
      bases.add(
          new LegalBasis(
              documents.group(1),
              documents.group(2),
              date,
              documents.group(4),
              passage.text(),
              passage.line()));
    }
    if (!cited && !word.equals("Thực hiện")) {
      bases.add(result(passage, rest));
    }
  }

  /** A published result or a law without number: its first words stand for the type. */
  private static LegalBasis result(Passage passage, String rest) {
    var end = RESULT_END.matcher(rest);
    var words = end.find() ? rest.substring(0, end.start()) : rest;
    var type = words.isEmpty() ? rest : words;
    return new LegalBasis(
        Character.toUpperCase(type.charAt(0)) + type.substring(1),
        null,
        DateWords.whole(rest),
        null,
        passage.text(),
        passage.line());
  }
}
