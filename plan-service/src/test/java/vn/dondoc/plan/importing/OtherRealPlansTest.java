package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.NumberStatus;
import vn.dondoc.plan.importing.recognised.PlanWarning;

/** The other real plans, as far as the importer goes today. */
class OtherRealPlansTest {

  @Test
  void readsSocTrangWithoutAHeadAndWithMergedCells() throws IOException {
    var plan = RealPlans.read("002_189dfa3b9a44912a");

    assertThat(plan.tasks()).hasSize(21);
    assertThat(plan.number().status()).isEqualTo(NumberStatus.FROM_APPENDIX);
    assertThat(plan.date().date()).contains(LocalDate.of(2023, 6, 14));
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Sóc Trăng");
  }

  @Test
  void readsKonRayAnAppendixInMarkdown() throws IOException {
    var plan = RealPlans.read("004_94607d178aca63cb");

    assertThat(plan.tasks()).hasSize(25);
    assertThat(plan.issuer()).isEqualTo("UBND huyện Kon Rẫy");
    assertThat(plan.number().status()).isEqualTo(NumberStatus.BLANK);
  }

  @Test
  void readsVinhLinhOfTwoIndices() throws IOException {
    var plan = RealPlans.read("000_f1912bd621b66ad6");

    assertThat(plan.tasks()).hasSize(41);
    assertThat(plan.tasks()).filteredOn(task -> "SIPAS".equals(task.index())).hasSize(5);
    assertThat(plan.tasks().stream().mapToInt(task -> task.leads().size()).sum()).isEqualTo(81);
    assertThat(plan.recipients()).hasSize(7);
    assertThat(plan.duties()).hasSize(8);
    assertThat(plan.warnings())
        .extracting(PlanWarning::code)
        .contains(ImportWarning.LEAD_MISSING, ImportWarning.SPLIT_ROW, ImportWarning.NUMBER_BLANK);
  }

  @Test
  void readsDucHopThatHasNoTable() throws IOException {
    var plan = RealPlans.read("003_312b981cc8edebe0");

    assertThat(plan.tasks()).isEmpty();
    assertThat(plan.issuer()).isEqualTo("UBND xã Đức Hợp");
    assertThat(plan.recipients()).hasSize(6);
    assertThat(plan.duties()).hasSize(5);
    assertThat(plan.warnings())
        .extracting(PlanWarning::code)
        .contains(
            ImportWarning.APPENDIX_MISSING,
            ImportWarning.DUE_ON_WEEKEND,
            ImportWarning.REPORT_PERIOD_LENGTH,
            ImportWarning.CUTOFF_NOT_BEFORE_DUE);
  }
}
