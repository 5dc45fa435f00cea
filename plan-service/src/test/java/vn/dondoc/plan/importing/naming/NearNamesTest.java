package vn.dondoc.plan.importing.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are printed otherwise than known. */
class NearNamesTest {

  private static final UUID HEALTH = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID COMMUNE = UUID.fromString("00000000-0000-0000-0000-000000000002");
  private static final UUID FORMER = UUID.fromString("00000000-0000-0000-0000-000000000003");

  private final UnitNames province = new UnitNames(Tier.PROVINCE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ban QL các KCN tỉnh|Ban Quản lý các khu công nghiệp tỉnh",
        "Liên đoàn LĐ tỉnh|Liên đoàn Lao động tỉnh",
        "Sở LĐ-TB và XH|Sở Lao động - Thương binh và Xã hội",
        "Hội LHPN tỉnh|Hội Liên hiệp Phụ nữ tỉnh",
        "P. Nội vụ|Phòng Nội vụ",
        "So Noi vu|Sở Nội vụ",
        "Sở Nộỉ vụ|Sở Nội vụ",
        "Sờ Tài chlnh|Sở Tài chính",
        "Sở Tưpháp|Sở Tư pháp",
        "Sở Giáo dục|Sở Giáo dục và Đào tạo",
        "Công an|Công an tỉnh",
        "Công an tỉnh Thanh Giang|Công an tỉnh",
        "Sở Y tế tỉnh Thanh Giang|Sở Y tế",
        "UBND các xã, phường, đặc khu trên địa bàn tỉnh|UBND cấp xã",
        "Các đơn vị, địa phương và tổ chức có liên quan khác|Các cơ quan có liên quan",
        "UBND cấp xả|UBND cấp xã",
        "Các cơ quan, đon vị liên quan|Các cơ quan có liên quan",
      })
  void areFoundWithAScoreBelowOne(String printed, String canonical) {
    var units = province.split(printed);

    assertThat(units).extracting(NamedUnit::canonical).containsExactly(canonical);
    assertThat(units.getFirst().confidence()).isBetween(NameGuess.LEAST, 0.99);
    assertThat(units.getFirst().verbatim()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sở Nông nghiệp",
        "Sở Văn hóa",
        "Sở Y tế dự phòng",
        "Hội Nông dân xã",
        "Ban Quản lý",
        "Phòng Kinh tế số",
        "Hợp tác xã Mai"
      })
  void stayUnknownWhereTwoFitOrNone(String printed) {
    assertThat(province.split(printed))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.kind()).isEqualTo(NameKind.UNKNOWN);
              assertThat(unit.canonical()).isEqualTo(printed);
              assertThat(unit.confidence()).isLessThan(NameGuess.LEAST);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Giám đốc Sở Y tế,Sở Y tế",
    "Chánh Thanh tra tỉnh,Thanh tra tỉnh",
    "Trưởng phòng Tư pháp,Phòng Tư pháp",
    "Thủ trưởng các sở ban ngành,'Các sở, ban, ngành'"
  })
  void ofHeadsMeanTheirUnits(String printed, String canonical) {
    assertThat(province.split(printed)).extracting(NamedUnit::canonical).containsExactly(canonical);
  }

  @Test
  void areSplitFromTheKnownNamesAroundThem() {
    assertThat(province.split("Sở VHTTDL, Sở Y tế, so tu phap; UBND cấp xã"))
        .extracting(NamedUnit::canonical)
        .isEqualTo(
            List.of("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Sở Tư pháp", "UBND cấp xã"));
  }

  @Test
  void mayContainCommasThatDivideSubjectsAndNoAgencies() {
    assertThat(province.split("Trung tâm Văn hóa, Thông tin và Thể thao, Chi cục Kiểm lâm"))
        .extracting(NamedUnit::canonical)
        .containsExactly("Trung tâm Văn hóa, Thông tin và Thể thao", "Chi cục Kiểm lâm");
    assertThat(province.split("Sở Y tế Chi cục Kiểm lâm"))
        .extracting(NamedUnit::canonical)
        .containsExactly("Sở Y tế", "Chi cục Kiểm lâm");
    assertThat(province.split("1. Sở Y tế 2. P. Nội vụ"))
        .extracting(NamedUnit::canonical)
        .containsExactly("Sở Y tế", "Phòng Nội vụ");
  }

  @Test
  void leadToUnitsOfTheRegister() {
    var register = new RegisterNames(Tier.PROVINCE, "Thanh Giang");
    register.add(HEALTH, "Sở Y tế tỉnh Thanh Giang", true);
    register.add(HEALTH, "Sở Sức khỏe cộng đồng", false);
    register.add(COMMUNE, "UBND xã Bình Hải Đông", true);

    assertThat(register.find("UBND xa Binh Hai Dong").unitId()).isEqualTo(COMMUNE);
    assertThat(register.find("Sở Sức khỏe cộng đồng"))
        .isEqualTo(new UnitMatch(HEALTH, "Sở Y tế tỉnh Thanh Giang", 0.95));
    assertThat(register.find("Sở Y tế").unitId()).isEqualTo(HEALTH);
    assertThat(register.find("Sở Xây dựng")).isNull();
    assertThat(register.find("UBND xã Bình Hải Tây")).isNull();
  }

  @Test
  void leadToNoFormerNameWhereTwoUnitsFit() {
    var register = new RegisterNames(Tier.PROVINCE, "Thanh Giang");
    register.add(HEALTH, "Ban Quản lý dự án thủy lợi", true);
    register.add(FORMER, "Ban Quản lý dự án", false);

    assertThat(register.find("Ban Quản lý dự án").unitId()).isEqualTo(FORMER);

    register.add(COMMUNE, "Ban Quản lý dự án giao thông", true);

    assertThat(register.find("Ban Quản lý dự án")).isNull();
  }
}
