package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.export.DocumentParts.Heading;
import vn.dondoc.plan.export.DocumentParts.Section;
import vn.dondoc.plan.plan.PlanHead;

class DocumentPartsTest {

  private static PlanHead.Part part(String number, String title) {
    return new PlanHead.Part(number, title);
  }

  @Test
  void hasThreePartsWhereTheHeadNamesNone() {
    assertThat(DocumentParts.of(List.of()))
        .containsExactly(
            new Heading("I. MỤC ĐÍCH, YÊU CẦU", Section.PURPOSES),
            new Heading("II. NHIỆM VỤ", Section.TASKS),
            new Heading("III. TỔ CHỨC THỰC HIỆN", Section.CARRYING_OUT));
  }

  @Test
  void printsThePartsOfTheHeadInTheirOrder() {
    assertThat(
            DocumentParts.of(
                List.of(
                    part("I", "Mục đích, yêu cầu"),
                    part("II.", "Nhiệm vụ, giải pháp"),
                    part("1", "Công khai"),
                    part("III", "Phân công nhiệm vụ cụ thể"),
                    part("IV", "Tổ chức thực hiện"))))
        .containsExactly(
            new Heading("I. MỤC ĐÍCH, YÊU CẦU", Section.PURPOSES),
            new Heading("II. NHIỆM VỤ, GIẢI PHÁP", null),
            new Heading("1. Công khai", null),
            new Heading("III. PHÂN CÔNG NHIỆM VỤ CỤ THỂ", Section.TASKS),
            new Heading("IV. TỔ CHỨC THỰC HIỆN", Section.CARRYING_OUT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phân công tổ chức thực hiện", "Tổ chức thực hiện nhiệm vụ"})
  void putsNoTasksUnderWhoCarriesThemOut(String title) {
    assertThat(
            DocumentParts.of(
                List.of(
                    part("I", "Mục đích, yêu cầu"), part("II", "Nhiệm vụ"), part("III", title))))
        .extracting(Heading::section)
        .containsExactly(Section.PURPOSES, Section.TASKS, Section.CARRYING_OUT);
  }

  @Test
  void numbersOnFromTheHeadingsOfTheFirstLevel() {
    assertThat(
            DocumentParts.of(
                List.of(
                    part("I.", "Mục đích, yêu cầu"),
                    part("1", "Mục đích"),
                    part("2.", "Yêu cầu"),
                    part("II", "Nhiệm vụ"),
                    part("a)", "Công khai"))))
        .endsWith(new Heading("III. TỔ CHỨC THỰC HIỆN", Section.CARRYING_OUT));
  }

  @Test
  void losesNothingThatNoHeadingMeans() {
    assertThat(DocumentParts.of(List.of(part("I", "Kết quả năm 2025"), part(null, "Nhiệm vụ"))))
        .containsExactly(
            new Heading("I. KẾT QUẢ NĂM 2025", null),
            new Heading("NHIỆM VỤ", Section.TASKS),
            new Heading("III. MỤC ĐÍCH, YÊU CẦU", Section.PURPOSES),
            new Heading("IV. TỔ CHỨC THỰC HIỆN", Section.CARRYING_OUT));
  }
}
