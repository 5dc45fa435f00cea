package vn.dondoc.plan.importing.variant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * An invented plan of an invented province, before it is put on paper.
 *
 * @param place its name without "tỉnh"
 * @param number null while it is blank
 */
record ModelPlan(
    String place,
    String number,
    LocalDate date,
    String title,
    List<String> indices,
    List<Basis> bases,
    List<String> purposes,
    List<String> requirements,
    List<String> recipients,
    Signer signer,
    List<String> groups,
    List<ModelTask> tasks) {

  /** A decision that the plan rests on. */
  record Basis(String number, LocalDate date) {}

  /** TM. signs the chairman, KT. his deputy. */
  record Signer(String capacity, String onBehalfOf, String position, String name) {}

  private static final List<String> PLACES =
      List.of("Thanh Giang", "Lâm Vân", "Bình Sơn Hải", "An Trà", "Đông Khê");
  private static final List<String> PURPOSES =
      List.of(
          "Người dân biết việc chính quyền làm cho mình và được trả lời khi hỏi",
          "Mỗi dịch vụ công có một cơ quan chịu trách nhiệm",
          "Giữ vững kết quả của năm trước và khắc phục phần còn thấp",
          "Cán bộ ở cơ sở nắm chắc việc phải làm trong năm");
  private static final List<String> REQUIREMENTS =
      List.of(
          "Việc nào cũng nêu rõ người làm, thời gian và sản phẩm",
          "Số liệu lấy từ hồ sơ thực tế, không ước lượng",
          "Lồng ghép với công việc thường ngày, không phát sinh thủ tục mới");
  private static final List<String> RECIPIENTS =
      List.of(
          "Bộ Nội vụ (b/c)",
          "Thường trực Tỉnh ủy (b/c)",
          "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
          "Các sở, ban, ngành tỉnh (t/h)",
          "UBND các xã, phường (t/h)",
          "Lưu: VT, SNV");
  private static final List<String> GROUPS =
      List.of(
          "Sự tham gia của người dân ở cấp cơ sở",
          "Công khai, minh bạch trong việc ra quyết định",
          "Trách nhiệm giải trình với người dân",
          "Kiểm soát tham nhũng trong khu vực công",
          "Thủ tục hành chính công",
          "Cung ứng dịch vụ công",
          "Quản trị môi trường",
          "Quản trị điện tử");
  private static final List<String> NAMES =
      List.of("Trần Minh Khải", "Lê Thu Hà", "Phạm Đức Long", "Vũ Ngọc Lan");

  static ModelPlan drawn(RandomGenerator random) {
    int year = random.nextInt(2024, 2028);
    String place = one(PLACES, random);
    boolean both = random.nextInt(4) == 0;
    List<String> indices = both ? List.of("PAPI", "SIPAS") : List.of("PAPI");
    String named = both ? "Chỉ số PAPI và Chỉ số SIPAS" : "Chỉ số PAPI";
    String verb = one(List.of("Nâng cao", "Cải thiện", "Duy trì và nâng cao"), random);
    List<String> groups = GROUPS.subList(0, random.nextInt(2, GROUPS.size() + 1));
    return new ModelPlan(
        place,
        random.nextInt(5) == 0 ? null : Integer.toString(random.nextInt(1, 400)),
        LocalDate.of(year, random.nextInt(1, 7), random.nextInt(1, 29)),
        "%s %s tỉnh %s năm %d".formatted(verb, named, place, year),
        indices,
        bases(random, year),
        PURPOSES.subList(0, random.nextInt(1, PURPOSES.size() + 1)),
        REQUIREMENTS.subList(0, random.nextInt(1, REQUIREMENTS.size() + 1)),
        RECIPIENTS.subList(random.nextInt(3), RECIPIENTS.size()),
        signer(random),
        groups,
        tasks(random, groups.size(), year));
  }

  private static List<Basis> bases(RandomGenerator random, int year) {
    List<Basis> bases = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      LocalDate day = LocalDate.of(year - 1, random.nextInt(1, 13), random.nextInt(1, 29));
      bases.add(new Basis(random.nextInt(10, 3000) + "/QĐ-UBND", day));
    }
    return bases;
  }

  private static Signer signer(RandomGenerator random) {
    String name = one(NAMES, random);
    return random.nextBoolean()
        ? new Signer("TM.", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name)
        : new Signer("KT.", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", name);
  }

  private static List<ModelTask> tasks(RandomGenerator random, int groups, int year) {
    List<ModelTask> tasks = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (int group = 0; group < groups; group++) {
      for (int i = random.nextInt(1, 5); i > 0; i--) {
        String text = TaskWords.drawn(random);
        if (said.add(text)) {
          tasks.add(task(random, group, text, year));
        }
      }
    }
    return tasks;
  }

  private static ModelTask task(RandomGenerator random, int group, String text, int year) {
    List<Agency> agencies = new ArrayList<>(Agency.PROVINCE);
    if (random.nextInt(3) == 0) {
      agencies.add(one(Agency.OTHERS, random));
    }
    Collections.shuffle(agencies, random);
    int leads = random.nextInt(1, 4);
    int all = leads + random.nextInt(0, 3);
    List<ModelTask.Led> led = new ArrayList<>();
    for (Agency agency : agencies.subList(0, leads)) {
      led.add(new ModelTask.Led(agency, random.nextInt(6) == 0 ? TaskWords.scope(random) : ""));
    }
    String product = random.nextBoolean() ? TaskWords.product(random) : "";
    return new ModelTask(
        group,
        text,
        led,
        List.copyOf(agencies.subList(leads, all)),
        ModelTiming.drawn(random, year),
        product);
  }

  static <T> T one(List<T> choice, RandomGenerator random) {
    return choice.get(random.nextInt(choice.size()));
  }

  int year() {
    return date.getYear();
  }
}
