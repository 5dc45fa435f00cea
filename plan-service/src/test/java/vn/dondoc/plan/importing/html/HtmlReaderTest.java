package vn.dondoc.plan.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.rendering.Shape;

class HtmlReaderTest {

  private static SourceDocument read(String html) throws IOException {
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    return new HtmlReader(ImportLimits.DEFAULT).read(new ByteArrayInputStream(bytes));
  }

  @Test
  void readsBlocksAsABrowserShowsThem() throws IOException {
    var document =
        read(
            """
            <!DOCTYPE html><html><head><title>bỏ</title><style>p {}</style></head><body>
            <script>bỏ()</script><nav>bỏ</nav><p hidden>bỏ</p><p style="display: none">bỏ</p>
            trần <b>đậm</b>
            <div>Sở&nbsp;Y   tế<br>Sở <span>Nội</span> vụ<p>trong</p>sau</div><hr>
            <p>Theo Kế hoạch<sup>12</sup>, 5 m<sup>2</sup>, mũ<sup>[3]</sup> n<sup>th</sup></p>
            <p> <!-- không --> </p>
            </body></html>
            """);

    assertThat(Shape.of(document))
        .containsExactly(
            "trần đậm", "Sở Y tế", "Sở Nội vụ", "trong", "sau", "Theo Kế hoạch¹², 5 m², mũ³ nth");
    assertThat(Shape.places(document)).startsWith("line 3", "line 4", "line 4");
  }

  @Test
  void numbersListsAndLetsLinesOfATitleFollow() throws IOException {
    var document =
        read(
            """
            <p align="center">KẾ HOẠCH</p><p style="text-align: center">Nâng cao</p><p>Căn cứ</p>
            <ol type="a" start="2"><li>hai<li value="5">năm</ol><ul><li>gạch</ul>
            <ol type="I"><li>một</ol><ol type="A"><li>một</ol><ol type="i"><li>một</ol><ol><li>một</ol>
            <li>rơi</li>
            """);

    assertThat(Shape.of(document))
        .containsExactly(
            "KẾ HOẠCH",
            "Nâng cao",
            "Căn cứ",
            "b) hai",
            "e) năm",
            "- gạch",
            "I. một",
            "A. một",
            "i. một",
            "1. một",
            "- rơi");
    assertThat(document.blocks()).extracting(block -> block.position().line()).startsWith(2, 3, 5);
  }

  @Test
  void keepsSpannedCellsInTheirPlaces() throws IOException {
    var document =
        read(
            """
            <table><thead><tr><th rowspan=2>TT<th rowspan=2>Nhiệm vụ<th colspan=2>Đơn vị</tr>
            <tr><th>Chủ trì<th>Phối hợp</tr></thead><tbody>
            <tr><td>1<td><p>Họp</p><ul><li>thôn</ul><td rowspan=3>Sở Y tế<br>Sở Nội vụ<td>A</tr>
            <tr hidden><td>bỏ</tr>
            <tr><td>2<td>Hỏi<td>B<div style="mso-hide:all">bỏ</div></tr>
            <tr><td>3<td>Đáp <sup>1</sup></tr>
            </tbody></table>
            """);

    assertThat(Shape.of(document))
        .containsExactly(
            "TT|Nhiệm vụ|Đơn vị>2|",
            "^TT|^Nhiệm vụ|Chủ trì|Phối hợp",
            "1|Họp/- thôn|Sở Y tế/Sở Nội vụ|A",
            "2|Hỏi|^Sở Y tế/Sở Nội vụ|B",
            "3|Đáp ¹|^Sở Y tế/Sở Nội vụ|");
  }

  @Test
  void takesATableAroundTablesAsLayout() throws IOException {
    var document =
        read(
            """
            <table><tr><td>Trái</td><td>Phải<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>
            """);

    assertThat(Shape.of(document)).containsExactly("Trái", "Phải", "a|b");
  }
}
