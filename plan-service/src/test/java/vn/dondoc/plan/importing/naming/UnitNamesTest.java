package vn.dondoc.plan.importing.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {

  private final UnitNames province = new UnitNames(Tier.PROVINCE);
  private final UnitNames district = new UnitNames(Tier.DISTRICT);

  private List<String> names(String cell) {
    return province.split(cell).stream().map(NamedUnit::canonical).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Y tế, Sở Nội vụ",
        "Sở Y tế; Sở Nội vụ.",
        "- Sở Y tế - Sở Nội vụ",
        "Sở Y tế\nSở Nội vụ",
        "Sở Y tế và Sở Nội vụ",
        "Sở Y tế Sở Nội vụ",
        "Sở Y tế/Sở Nội vụ,",
        "sở y tế;sở nội vụ",
      })
  void splitsByAnySeparatorAndByNone(String cell) {
    assertThat(names(cell)).containsExactly("Sở Y tế", "Sở Nội vụ");
    assertThat(names(Normalizer.normalize(cell, Normalizer.Form.NFD)))
        .containsExactly("Sở Y tế", "Sở Nội vụ");
  }

  @Test
  void keepsNamesWholeThatContainSeparators() {
    assertThat(names("Các sở, ban, ngành; Sở Văn hóa, Thể thao và Du lịch, UBND cấp xã"))
        .containsExactly("Các sở, ban, ngành", "Sở Văn hóa, Thể thao và Du lịch", "UBND cấp xã");
    assertThat(names("Sở Nội vụ, các sở, ban, ngành"))
        .containsExactly("Sở Nội vụ", "Các sở, ban, ngành");
  }

  @Test
  void expandsALevelThatStandsAlone() {
    assertThat(province.split("UBND cấp huyện, cấp xã"))
        .extracting(NamedUnit::verbatim, NamedUnit::canonical)
        .containsExactly(
            tuple("UBND cấp huyện, cấp xã", "UBND cấp huyện"),
            tuple("UBND cấp huyện, cấp xã", "UBND cấp xã"));
    assertThat(names("Ủy ban MTTQ Việt Nam tỉnh, cấp huyện và cấp xã"))
        .containsExactly(
            "Ủy ban MTTQ Việt Nam tỉnh",
            "Ủy ban MTTQ Việt Nam cấp huyện",
            "Ủy ban MTTQ Việt Nam cấp xã");
    assertThat(names("Sở Y tế, các xã, phường")).containsExactly("Sở Y tế", "UBND cấp xã");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bảo hiểm Xã hội|Bảo hiểm xã hội tỉnh",
        "Sở Giáo dục Đào tạo|Sở Giáo dục và Đào tạo",
        "Sở GD&ĐT|Sở Giáo dục và Đào tạo",
        "STNMT|Sở Tài nguyên và Môi trường",
        "Sở TN&MT|Sở Tài nguyên và Môi trường",
        "Sở Lao động Thương binh và Xã hội|Sở Lao động - Thương binh và Xã hội",
        "Sở Lao động, Thương binh và Xã hội|Sở Lao động - Thương binh và Xã hội",
        "các cơ quan đơn vị có liên quan|Các cơ quan có liên quan",
        "Các cơ quan, đơn vị liên quan|Các cơ quan có liên quan",
        "Ủy ban nhân dân các xã, thị trấn|UBND cấp xã",
        "Uỷ ban nhân dân cấp xã|UBND cấp xã",
        "Văn phòng Ủy ban nhân dân tỉnh|Văn phòng UBND tỉnh",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|Ủy ban MTTQ Việt Nam tỉnh",
        "Sở Văn hoá, Thể thao và Du lịch|Sở Văn hóa, Thể thao và Du lịch",
      })
  void foldsSpellingsOfOneName(String printed, String canonical) {
    assertThat(names(printed)).containsExactly(canonical);
    assertThat(province.canonical(printed)).isEqualTo(canonical);
  }

  @Test
  void completesANameWithTheLevelOfTheIssuer() {
    assertThat(district.canonical("Bảo hiểm xã hội")).isEqualTo("Bảo hiểm xã hội huyện");
    assertThat(district.canonical("Tòa án nhân dân")).isEqualTo("Tòa án nhân dân huyện");
  }

  @Test
  void keepsTheScopeOfAName() {
    assertThat(province.split("- Sở Nội vụ (phần tuyển dụng) - Sở Y tế (phần khám, chữa bệnh)"))
        .extracting(NamedUnit::canonical, NamedUnit::scope)
        .containsExactly(
            tuple("Sở Nội vụ", "phần tuyển dụng"), tuple("Sở Y tế", "phần khám, chữa bệnh"));
  }

  @Test
  void tellsGroupsFromUnits() {
    assertThat(province.split("Sở Y tế; UBND cấp xã; Các ngành khác có liên quan; Hợp tác xã Mai"))
        .extracting(NamedUnit::kind)
        .containsExactly(
            NameKind.UNIT, NameKind.CLOSED_GROUP, NameKind.OPEN_GROUP, NameKind.UNKNOWN);
  }

  @Test
  void requestsWhatIsNotSubordinate() {
    assertThat(
            province.split(
                "Sở Y tế; Ủy ban MTTQ Việt Nam tỉnh; Hội Người cao tuổi tỉnh; Tòa án nhân dân"))
        .extracting(NamedUnit::relation)
        .containsExactly(Relation.ASSIGN, Relation.REQUEST, Relation.REQUEST, Relation.REQUEST);
  }

  @Test
  void keepsUnknownNamesAsPrinted() {
    assertThat(province.split("Trung tâm Quan trắc và Phân tích, ủy ban nhân dân xã Đại Khê"))
        .extracting(NamedUnit::canonical, NamedUnit::kind)
        .containsExactly(
            tuple("Trung tâm Quan trắc và Phân tích", NameKind.UNKNOWN),
            tuple("UBND xã Đại Khê", NameKind.UNKNOWN));
    assertThat(names("Ban Quản lý chợ và các cơ quan có liên quan"))
        .containsExactly("Ban Quản lý chợ", "Các cơ quan có liên quan");
  }

  @Test
  void doesNotTakeTheBeginningOfALongerNameForAName() {
    assertThat(names("Sở Y tế dự phòng")).containsExactly("Sở Y tế dự phòng");
    assertThat(names("Phòng Kinh tế số")).containsExactly("Phòng Kinh tế số");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",;,", "(", "()", "cấp xã", ", cấp xã (", "và và", "- - -"})
  void survivesCellsWithoutNames(String cell) {
    assertThat(province.split(cell)).allSatisfy(unit -> assertThat(unit.canonical()).isNotNull());
  }

  @Test
  void readsAVeryLongCellInBoundedTime() {
    assertThat(province.split("Sở Y tế Sở Nội vụ ".repeat(2_000))).isNotEmpty();
  }
}
