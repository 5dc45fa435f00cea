package vn.dondoc.plan.importing.variant;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * An agency of the invented provinces.
 *
 * @param canonical the name to look up
 * @param printed the ways in which documents write it
 */
record Agency(String canonical, List<String> printed) {

  /** Known by the vocabulary, abbreviated or not; names with commas and "và" among them. */
  static final List<Agency> PROVINCE =
      List.of(
          named("Sở Nội vụ", "Sở Nội Vụ"),
          named("Sở Tư pháp"),
          named("Sở Tài chính"),
          named("Sở Xây dựng"),
          named("Sở Y tế"),
          named("Sở Công Thương"),
          named("Sở Nông nghiệp và Môi trường", "Sở NN&MT", "Sở NNMT"),
          named("Sở Giáo dục và Đào tạo", "Sở GD&ĐT", "Sở GDĐT"),
          named("Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KHCN"),
          named("Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL", "Sở VH,TT&DL"),
          named("Sở Dân tộc và Tôn giáo"),
          named("Thanh tra tỉnh"),
          named("Công an tỉnh"),
          named("Văn phòng UBND tỉnh", "VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
          named("UBND cấp xã", "Ủy ban nhân dân cấp xã", "UBND các xã, phường"));

  /** Not in the vocabulary: they keep their names as printed. */
  static final List<Agency> OTHERS =
      List.of(
          named("Trung tâm Chuyển đổi số tỉnh"),
          named("Chi cục Kiểm lâm"),
          named("Bệnh viện Đa khoa tỉnh"),
          named("Ban Quản lý Khu bảo tồn Suối Mây"),
          named("Trường Cao đẳng nghề Bến Vạn"),
          named("Công ty Cổ phần Nước sạch Cầu Sơn"));

  private static Agency named(String canonical, String... also) {
    return new Agency(canonical, Stream.concat(Stream.of(canonical), Arrays.stream(also)).toList());
  }

  /** One of the ways to write it. */
  String printed(RandomGenerator random) {
    return printed.get(random.nextInt(printed.size()));
  }
}
