package vn.dondoc.plan.importing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReadersTest {

  private static final ImportLimits SMALL = new ImportLimits(200, 6, 60, 12, 5);

  private static SourceDocument read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8), ImportLimits.DEFAULT);
  }

  private static SourceDocument read(byte[] bytes, ImportLimits limits) throws IOException {
    return new TabbedTextReader(limits).read(new ByteArrayInputStream(bytes));
  }

  @Test
  void readsParagraphsAndRowsWithTheirLines() throws IOException {
    var document = read("\uFEFFMục một\r\n\r\nTT\tNhiệm vụ\r\n1\tHọp thôn\r\n\r\nHết");

    assertThat(document.blocks())
        .containsExactly(
            new Paragraph("Mục một", new Position(1)),
            new Table(List.of(row(3, "TT", "Nhiệm vụ"), row(4, "1", "Họp thôn"))),
            new Paragraph("Hết", new Position(6)));
  }

  @Test
  void readsPipeTablesWithoutTheirRules() throws IOException {
    var bytes = "| TT | Việc |\n|:--|--:|\n| 1 | Thu \\| chi |\n".getBytes(StandardCharsets.UTF_8);

    var document = new MarkdownReader(ImportLimits.DEFAULT).read(new ByteArrayInputStream(bytes));

    assertThat(document.blocks())
        .containsExactly(new Table(List.of(row(1, "TT", "Việc"), row(3, "1", "Thu | chi"))));
  }

  @Test
  void takesMarkupOutAndFoldsSpace() throws IOException {
    var document = read("**Họp** *thôn*  <i>đầu   năm</i>&nbsp;&amp; cuối năm\n\tthụt đầu dòng");

    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly("Họp thôn đầu năm & cuối năm", "thụt đầu dòng");
  }

  @Test
  void keepsLineBreaksInsideACell() throws IOException {
    var document = read("1\tSở Y tế<br>Sở Tài chính\t<p>Một</p><p>Hai</p>");

    assertThat(((Table) document.blocks().getFirst()).rows().getFirst().cells())
        .extracting(Cell::text)
        .containsExactly("1", "Sở Y tế\nSở Tài chính", "Một\nHai");
  }

  @Test
  void keepsSignsThatAreNoMarkup() throws IOException {
    var document = read("Phí * lệ phí < 5 và > 3, xem <http://thanhgiang.example>");

    assertThat(((Paragraph) document.blocks().getFirst()).text())
        .isEqualTo("Phí * lệ phí < 5 và > 3, xem <http://thanhgiang.example>");
  }

  @ParameterizedTest
  @CsvSource({
    "a, text/plain, true, false",
    "a, 'text/plain; charset=UTF-8', true, false",
    "ke-hoach.TXT, , true, false",
    "bang.tsv, application/octet-stream, true, false",
    "ke-hoach.md, , false, true",
    "a, text/markdown, false, true",
    "ke-hoach.docx, , false, false",
    ", , false, false",
  })
  void takesFilesByTypeOrName(String name, String type, boolean tabbed, boolean markdown) {
    assertThat(new TabbedTextReader(SMALL).reads(type, name)).isEqualTo(tabbed);
    assertThat(new MarkdownReader(SMALL).reads(type, name)).isEqualTo(markdown);
  }

  @Test
  void refusesWhatIsNoText() {
    refuses(RefusalCode.EMPTY, 0, " \n\t\n".getBytes(StandardCharsets.UTF_8));
    refuses(RefusalCode.NOT_UTF8, 2, new byte[] {'a', '\n', 'b', (byte) 0xC3});
    refuses(RefusalCode.NOT_TEXT, 2, new byte[] {'a', '\n', 0, 'b'});
  }

  @Test
  void refusesWhatIsBeyondTheLimits() {
    refuses(RefusalCode.TOO_MANY_BYTES, 0, "dài ".repeat(60).getBytes(StandardCharsets.UTF_8));
    refuses(RefusalCode.TOO_MANY_LINES, 7, "a\n".repeat(7).getBytes(StandardCharsets.UTF_8));
    refuses(
        RefusalCode.LINE_TOO_LONG, 2, ("a\n" + "b".repeat(61)).getBytes(StandardCharsets.UTF_8));
    refuses(RefusalCode.TOO_MANY_CELLS, 1, "a\tb\tc\td\te\tf".getBytes(StandardCharsets.UTF_8));
    refuses(
        RefusalCode.TOO_MANY_CELLS,
        3,
        "a\tb\tc\td\te\n".repeat(3).getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(RefusalCode code, int line, byte[] bytes) {
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> read(bytes, SMALL))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(code);
              assertThat(refused.line()).isEqualTo(line);
              assertThat(refused.code().vietnamese()).isNotBlank();
              assertThat(refused.code().english()).isNotBlank();
            });
  }

  private static Row row(int line, String... texts) {
    var position = new Position(line);
    return new Row(Arrays.stream(texts).map(text -> new Cell(text, position)).toList(), position);
  }
}
