package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.plan.importing.document.Block;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Position;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.rendering.Rendering;

/**
 * Measurement P2: how long the import of a plan of sixty pages takes. Told and not judged, since
 * machines differ; runs only with {@code -Ddondoc.measure=true}.
 */
@EnabledIfSystemProperty(named = "dondoc.measure", matches = "true")
class ImportSpeedTest {

  private static final int ROUNDS = 15;
  private static final int TASKS = 420;
  private static final int PAGES = 60;

  private final PlanImport imports = new PlanImport(ImportLimits.DEFAULT, new KnownLaws());

  @ParameterizedTest
  @EnumSource(Rendering.class)
  void tellsHowLongSixtyPagesTake(Rendering format) throws IOException {
    var source = plan();
    int pages = pages(source);
    byte[] file = format.of(source);
    double[] seconds = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      var plan =
          imports.read(new ByteArrayInputStream(file), format.mediaType(), format.fileName());
      seconds[round] = (System.nanoTime() - begin) / 1e9;
      assertThat(plan.tasks()).hasSize(TASKS);
    }
    double first = seconds[0];
    Arrays.sort(seconds);
    System.out.printf(
        "P2 %s: %d pages, %d tasks, %d kB: first %.2f s, median %.2f s, slowest %.2f s%n",
        format, pages, TASKS, file.length / 1024, first, seconds[ROUNDS / 2], seconds[ROUNDS - 1]);
    assertThat(pages).isGreaterThanOrEqualTo(PAGES);
  }

  private static int pages(SourceDocument source) throws IOException {
    try (var document = Loader.loadPDF(Rendering.PDF.of(source))) {
      return document.getNumberOfPages();
    }
  }

  private static SourceDocument plan() {
    var blocks = new ArrayList<Block>(PlanText.ofThanhGiang().document().blocks());
    var rows = new ArrayList<Row>();
    int line = 20;
    rows.add(row(line, "TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian"));
    for (int task = 1; task <= TASKS; task++) {
      line++;
      rows.add(
          row(
              line,
              Integer.toString(task),
              "Công khai việc thứ %d để người dân trong thôn, tổ dân phố được biết, được bàn và được"
                      .formatted(task)
                  + " kiểm tra theo quy định của pháp luật về thực hiện dân chủ ở cơ sở, kịp thời trả"
                  + " lời phản ánh, kiến nghị gửi đến chính quyền địa phương",
              "Sở Nông nghiệp và Môi trường, UBND cấp xã",
              "Các cơ quan, đơn vị có liên quan",
              "Báo cáo kết quả",
              task % 3 == 0 ? "Trước ngày 15/6/2026" : "Thường xuyên"));
    }
    blocks.add(new Table(rows));
    blocks.add(new Paragraph("Hết.", new Position(line + 2)));
    return new SourceDocument(blocks);
  }

  private static Row row(int line, String... texts) {
    var position = new Position(line);
    List<Cell> cells = Arrays.stream(texts).map(text -> new Cell(text, position)).toList();
    return new Row(cells, position);
  }
}
