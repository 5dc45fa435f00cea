package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.naming.Relation;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.importing.recognised.LegalBasis;
import vn.dondoc.plan.importing.recognised.NumberStatus;
import vn.dondoc.plan.importing.recognised.Recipient;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.ReportingRegime;

/** The plan of Ninh Thuan province of 2020, 29 tasks. */
class NinhThuanPlanTest {

  private static final String NAME = "001_fab2b8b5aaab9efd";

  private RecognisedPlan plan;

  @BeforeEach
  void readPlan() throws IOException {
    plan = RealPlans.read(NAME);
  }

  @Test
  void givesEveryLeadAndCoordinator() {
    assertThat(plan.tasks().stream().mapToInt(task -> task.leads().size()).sum()).isEqualTo(64);
    assertThat(
            plan.tasks().stream()
                .mapToLong(
                    task -> task.leads().stream().map(Assignment::verbatim).distinct().count())
                .sum())
        .isEqualTo(62);
  }

  @Test
  void givesTheMetadataExactly() throws IOException {
    assertThat(plan.number().number()).isEqualTo("1871");
    assertThat(plan.number().symbol()).isEqualTo("KH-UBND");
    assertThat(plan.number().status()).isEqualTo(NumberStatus.PRESENT);
    assertThat(plan.date().date()).contains(LocalDate.of(2020, 5, 27));
    assertThat(plan.date().place()).isEqualTo("Ninh Thuận");
    assertThat(plan.title().text())
        .isEqualTo(RealPlans.truth(NAME).get("plan").get("title").asText());
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Ninh Thuận");
    assertThat(plan.years()).containsExactly(2020);
    assertThat(plan.indices()).containsExactly("PAPI");
    assertThat(plan.signature().name()).isEqualTo("Lê Văn Bình");
    assertThat(plan.signature().capacity()).isEqualTo("KT.");
    assertThat(plan.signature().position()).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(plan.purposes()).hasSize(4);
    assertThat(plan.requirements()).hasSize(3);
    assertThat(plan.focalAgency()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void givesBasesRecipientsDutiesAndRegimes() throws IOException {
    assertThat(plan.legalBases())
        .extracting(LegalBasis::type, LegalBasis::number, LegalBasis::date)
        .containsExactly(
            tuple("Quyết định", "1976/QĐ-UBND", LocalDate.of(2019, 12, 9)),
            tuple("Kết quả Chỉ số PAPI năm 2019 tỉnh Ninh Thuận", null, null));
    var recipients = RealPlans.truth(NAME).get("plan").get("recipients");
    assertThat(plan.recipients())
        .extracting(Recipient::text)
        .containsExactlyElementsOf(
            StreamSupport.stream(recipients.spliterator(), false)
                .map(text -> text.asText())
                .toList());
    assertThat(plan.duties()).hasSize(13);
    assertThat(plan.duties().getLast())
        .extracting(BodyDuty::units, BodyDuty::relation)
        .containsExactly(List.of("Ủy ban MTTQ Việt Nam tỉnh"), Relation.REQUEST);
    assertThat(plan.regimes())
        .extracting(ReportingRegime::who, ReportingRegime::to, ReportingRegime::through)
        .containsExactly(
            tuple("Chủ tịch UBND các huyện, thành phố", "UBND tỉnh", "Sở Nội vụ"),
            tuple("Sở Nội vụ", "Chủ tịch UBND tỉnh", null),
            tuple("Sở Nội vụ", "UBND tỉnh", null));
  }
}
