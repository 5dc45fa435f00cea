package vn.dondoc.plan.importing.variant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts an invented plan on paper as a layout has it. */
final class Typesetter {

  static final String REPORTERS = "Các cơ quan, đơn vị được giao nhiệm vụ";
  static final int DUTIES = 2;

  private final ModelPlan plan;
  private final Layout layout;
  private final Paper paper = new Paper();

  private Typesetter(ModelPlan plan, Layout layout) {
    this.plan = plan;
    this.layout = layout;
  }

  static Paper set(ModelPlan plan, Layout layout, TableSetter table) {
    Typesetter setter = new Typesetter(plan, layout);
    setter.letterhead();
    setter.introduction();
    setter.organisation();
    setter.signature();
    setter.appendix();
    table.set(setter.paper);
    return setter.paper;
  }

  private void letterhead() {
    String committee = "ỦY BAN NHÂN DÂN";
    String province = "TỈNH " + plan.place().toUpperCase(Locale.ROOT);
    String state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    String motto = "Độc lập - Tự do - Hạnh phúc";
    String number = "Số: " + number() + "/KH-UBND";
    String day = plan.place() + ", " + day(plan.date());
    if (layout.letterheadInTable()) {
      row(lines(committee, province), lines(state, motto));
      row(number, day);
      gap();
    } else {
      text(committee, province, "", state, motto, "", number, "", day, "");
    }
    text("KẾ HOẠCH", plan.title(), "");
    stray();
  }

  private void introduction() {
    plan.bases()
        .forEach(
            basis ->
                text(
                    "Căn cứ Quyết định số %s ngày %s của UBND tỉnh %s về công tác cải cách hành chính;"
                        .formatted(basis.number(), words(basis.date()), plan.place()),
                    ""));
    text("UBND tỉnh " + plan.place() + " ban hành Kế hoạch với các nội dung sau:", "");
    text("I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích");
    plan.purposes().forEach(purpose -> text("- " + purpose + "."));
    text("2. Yêu cầu");
    plan.requirements().forEach(requirement -> text("- " + requirement + "."));
    text("", "II. NHIỆM VỤ", "Nhiệm vụ cụ thể nêu tại Phụ lục kèm theo.", "");
    stray();
  }

  private void organisation() {
    text("III. TỔ CHỨC THỰC HIỆN");
    text("1. Sở Nội vụ có trách nhiệm:");
    text("a) Làm đầu mối theo dõi, đôn đốc, tổng hợp kết quả của các cơ quan, địa phương.");
    text(
        "b) "
            + REPORTERS
            + " định kỳ hằng quý báo cáo UBND tỉnh qua Sở Nội vụ chậm nhất ngày 20 của tháng cuối quý.");
    text("2. Sở Tài chính có trách nhiệm: Cân đối kinh phí trong dự toán được giao.");
    text("", "Trên đây là " + titleInText() + "./.", "");
  }

  private String titleInText() {
    return "Kế hoạch "
        + plan.title().substring(0, 1).toLowerCase(Locale.ROOT)
        + plan.title().substring(1);
  }

  private void signature() {
    List<String> recipients = new ArrayList<>(List.of("Nơi nhận:"));
    for (String recipient : plan.recipients()) {
      boolean last = recipient.equals(plan.recipients().getLast());
      recipients.add("- " + recipient + (last ? "." : ";"));
    }
    ModelPlan.Signer signer = plan.signer();
    String capacity = signer.capacity() + " " + signer.onBehalfOf();
    if (layout.letterheadInTable()) {
      row(
          String.join(Layout.BREAK, recipients),
          lines(capacity, signer.position(), "", signer.name()));
      gap();
    } else {
      text(recipients.toArray(String[]::new));
      text("", capacity, signer.position(), "", signer.name(), "");
    }
  }

  private void appendix() {
    text("Phụ lục", "BẢNG PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ " + String.join(", ", plan.indices()));
    text(
        "(Kèm theo Kế hoạch số %s/KH-UBND %s của UBND tỉnh %s)"
            .formatted(number(), day(plan.date()), plan.place()),
        "");
  }

  private String number() {
    return plan.number() == null ? "" : plan.number();
  }

  private static String day(LocalDate day) {
    return "ngày %02d tháng %02d năm %d"
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String words(LocalDate day) {
    return "%02d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String lines(String... lines) {
    return String.join(Layout.BREAK, lines);
  }

  private void text(String... lines) {
    for (String line : lines) {
      paper.line(layout.noise().of(line));
    }
  }

  private void row(String... cells) {
    paper.row(Stream.of(cells).map(layout.noise()::of).toList(), false);
  }

  private void gap() {
    paper.gap();
  }

  private void stray() {
    if (layout.noise() == Noise.STRAY_LINES) {
      paper.line("b").gap();
    }
  }
}
