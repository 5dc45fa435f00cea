package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;

class PlanSheetTest {

  private static final PlanHead HEAD =
      new PlanHead(
          "Kế hoạch",
          null,
          "KH-UBND",
          "Kế hoạch",
          List.of(2026),
          List.of(),
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static PlanTask task(String text, String timing) {
    return new PlanTask(
        UUID.randomUUID(),
        1,
        new TaskText(
            "1",
            text,
            "Nhóm",
            List.of("PAPI-1"),
            List.of(new Party("Sở Tư pháp", null, null, null)),
            List.of(),
            List.of(),
            TaskTiming.read(timing, 2026),
            "+1",
            null,
            null,
            null));
  }

  private static Sheet sheet(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
  }

  @Test
  void writesDueDaysAsDatesUnderAHeadThatStays() throws IOException {
    Sheet sheet = sheet(new PlanSheet(HEAD).byTask(List.of(task("Việc", "Trước ngày 30/6/2026"))));

    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    Cell due = sheet.getRow(1).getCell(9);
    assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
    assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 29));
    assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).isEqualTo("Sở Tư pháp");
  }

  @Test
  void leavesTheDayOfStandingWorkEmpty() throws IOException {
    Sheet sheet = sheet(new PlanSheet(HEAD).byTask(List.of(task("Việc", "Thường xuyên"))));
    assertThat(sheet.getRow(1).getCell(9).getCellType()).isEqualTo(CellType.BLANK);
  }

  @Test
  void makesNoTextAFormula() throws IOException {
    String evil = "=HYPERLINK(\"http://example.invalid\")";
    Sheet sheet = sheet(new PlanSheet(HEAD).byTask(List.of(task(evil, "Thường xuyên"))));

    Cell text = sheet.getRow(1).getCell(2);
    assertThat(text.getCellType()).isEqualTo(CellType.STRING);
    assertThat(text.getStringCellValue()).isEqualTo(evil);
    assertThat(text.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(sheet.getRow(1).getCell(7).getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void writesARowForEachUnitAndOccurrence() throws IOException {
    PlanTask task = task("Việc", "Định kỳ hàng quý");
    List<PlanSheet.UnitRow> rows =
        task.body().timing().occurrences().stream()
            .map(day -> new PlanSheet.UnitRow(task, "H99.61", "UBND xã An Hòa", day))
            .toList();
    Sheet sheet = sheet(new PlanSheet(HEAD).byUnit(rows));

    assertThat(sheet.getLastRowNum()).isEqualTo(4);
    assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("H99.61");
    assertThat(sheet.getRow(4).getCell(9).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }
}
