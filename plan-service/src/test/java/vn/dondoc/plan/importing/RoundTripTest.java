package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.rendering.PdfPrinter;
import vn.dondoc.plan.importing.rendering.Rendering;

/** The sample that ships says the same in every format. */
class RoundTripTest {

  private static final String SAMPLE = "deploy/local/src/main/resources/sample/plan.txt";

  /** What a page break does to a table differs by format and changes nothing of the plan. */
  private static final Set<ImportWarning> OF_PAGES =
      Set.of(ImportWarning.REPEATED_HEADER, ImportWarning.SPLIT_ROW);

  private final PlanImport imports = new PlanImport(ImportLimits.DEFAULT, new KnownLaws());

  private SourceDocument sample() throws IOException {
    return document(
        RealPlans.shippedText(SAMPLE).getBytes(StandardCharsets.UTF_8), null, "plan.txt");
  }

  private SourceDocument document(byte[] bytes, String mediaType, String name) throws IOException {
    return imports.document(new ByteArrayInputStream(bytes), mediaType, name);
  }

  @ParameterizedTest
  @EnumSource(Rendering.class)
  void everyFormatGivesTheSamePlan(Rendering format) throws IOException {
    var sample = sample();

    var read = document(format.of(sample), format.mediaType(), format.fileName());

    same(imports.recognise(read), imports.recognise(sample));
  }

  @ParameterizedTest
  @EnumSource(Rendering.class)
  void everyTaskHasAPlaceThatAPersonFinds(Rendering format) throws IOException {
    var read = document(format.of(sample()), null, format.fileName());

    var places = read.places();

    assertThat(imports.recognise(read).tasks())
        .allSatisfy(task -> assertThat(places).containsKey(task.line()))
        .extracting(task -> places.get(task.line()).english())
        .doesNotHaveDuplicates();
  }

  @Test
  void aPdfWhoseRowsAreCutByPagesGivesTheSamePlan() throws IOException {
    var sample = sample();

    var read = document(new PdfPrinter(true).print(sample), null, "plan.pdf");

    same(imports.recognise(read), imports.recognise(sample), "(.*\\.)?confidences.*");
  }

  @Test
  void decomposedLettersGiveTheSamePlan() throws IOException {
    var text = Normalizer.normalize(RealPlans.shippedText(SAMPLE), Normalizer.Form.NFD);

    var read = document(text.getBytes(StandardCharsets.UTF_16), null, "plan.txt");

    same(imports.recognise(read), imports.recognise(sample()));
    assertThat(imports.recognise(read).tasks().getFirst().lines())
        .isEqualTo(imports.recognise(sample()).tasks().getFirst().lines());
  }

  /**
   * @param ignored values that may differ, lines aside: a row that was joined is less sure
   */
  private static void same(RecognisedPlan read, RecognisedPlan expected, String... ignored) {
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(ignored)
        .ignoringFieldsMatchingRegexes("(.*\\.)?lines?", "(.*\\.)?valueLines", "warnings")
        .isEqualTo(expected);
    assertThat(remarks(read)).containsExactlyInAnyOrderElementsOf(remarks(expected));
  }

  private static List<String> remarks(RecognisedPlan plan) {
    return plan.warnings().stream()
        .filter(warning -> !OF_PAGES.contains(warning.code()))
        .map(PlanWarning::vietnamese)
        .toList();
  }
}
