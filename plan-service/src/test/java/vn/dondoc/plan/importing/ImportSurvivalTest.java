package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;

/** Whatever a file says, an import ends with a plan and warnings or with a refusal. */
class ImportSurvivalTest {

  private static final String SAMPLE = "deploy/local/src/main/resources/sample/plan.txt";
  private static final String NOISE = "\t\n|()[]{}*\\.,;:-–/ ¹⁵\"“”<>&I1aĐ";
  private static final int ROUNDS = 60;
  private static final List<String> MOTIFS =
      List.of(
          "a ",
          "A ",
          "A-",
          "A - ",
          "- ",
          "|-",
          "1.1.",
          "<b ",
          "*a",
          "tháng, ",
          "hàng tháng, ",
          "cấp xã, ",
          "UBND tỉnh A ",
          "Sở Y tế, ",
          "Quyết định số 1/QĐ-UBND, ",
          "; ",
          "( ",
          "số liệu từ ");

  private final PlanImport imports = new PlanImport(ImportLimits.DEFAULT, new KnownLaws());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void survivesCutAndScrambledText(long seed) throws IOException {
    var random = new Random(seed);
    var sample = RealPlans.shippedText(SAMPLE);
    for (int round = 0; round < ROUNDS; round++) {
      var text = new StringBuilder(sample);
      int changes = random.nextInt(1, 200);
      for (int change = 0; change < changes; change++) {
        mutate(text, random);
      }
      text.setLength(random.nextInt(1, text.length()));
      check(text.append('.').toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void survivesScrambledBytes() throws IOException {
    var random = new Random(4);
    byte[] sample = RealPlans.shippedText(SAMPLE).getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = Arrays.copyOf(sample, random.nextInt(1, sample.length));
      for (int change = random.nextInt(4); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      check(bytes);
    }
  }

  @Test
  void survivesShuffledLines() throws IOException {
    var random = new Random(5);
    var lines = RealPlans.shippedText(SAMPLE).lines().toList();
    for (int round = 0; round < ROUNDS; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < lines.size(); i++) {
        text.append(lines.get(random.nextInt(lines.size()))).append('\n');
      }
      check(text.append('.').toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A pattern that tries again for every character would not come back from these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KẾ HOẠCH\nA\nUBND tỉnh A",
        "Thực hiện Quyết định số 1/",
        "Số: 1/K",
        "Nơi nhận:\n- ",
        "IV. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế báo cáo UBND tỉnh: ",
        "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tSản phẩm\tThời gian\n1\ta\t",
        "TT\tNhiệm vụ\tChủ trì\tPhối hợp\tSản phẩm\tThời gian\n1\ta\tSở Y tế\t\t",
      })
  void survivesVeryLongLines(String beginning) throws IOException {
    for (var motif : MOTIFS) {
      var text = beginning + motif.repeat(20_000 / motif.length()) + "\n";
      check(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đoạn văn không dấu chấm\n",
        "\tphần còn lại\t\t\t\n",
        "2\tTập huấn\t\t\t\n",
        "\n1. A\n"
      })
  void survivesVeryManyLines(String line) throws IOException {
    var head = String.join("\t", PlanText.HEAD) + "\n-\tViệc\tSở Y tế\t\t\n";
    check((head + line.repeat(10_000)).getBytes(StandardCharsets.UTF_8));
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    char noise = NOISE.charAt(random.nextInt(NOISE.length()));
    switch (random.nextInt(4)) {
      case 0 -> text.setCharAt(at, noise);
      case 1 -> text.insert(at, noise);
      case 2 -> text.deleteCharAt(at);
      default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
    }
  }

  private void check(byte[] bytes) throws IOException {
    try {
      var plan = imports.read(new ByteArrayInputStream(bytes), "text/plain", "plan.txt");
      assertThat(plan.tasks()).allSatisfy(task -> assertThat(task.lines()).isNotEmpty());
      assertThat(numbers(plan)).isEqualTo(plan.tasks().size());
    } catch (ImportRefused refused) {
      assertThat(refused.code()).isNotNull();
    }
  }

  private static long numbers(RecognisedPlan plan) {
    return plan.tasks().stream().map(task -> task.derivedNumber()).distinct().count();
  }
}
