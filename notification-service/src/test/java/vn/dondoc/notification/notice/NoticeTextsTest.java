package vn.dondoc.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.notification.contact.Language;
import vn.dondoc.notification.testing.MailPort;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.Deadline;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(MailPort.class)
class NoticeTextsTest {

  private static final UUID COMMUNE = new UUID(0, 1);
  private static final UUID FOCAL = new UUID(0, 2);

  @Inject NoticeTexts texts;

  static Stream<Arguments> everyKind() {
    return Stream.of(NoticeKind.values())
        .flatMap(
            kind ->
                Stream.of(Language.values())
                    .flatMap(
                        language ->
                            Stream.of(WatchKind.values())
                                .flatMap(
                                    owed ->
                                        Stream.of(true, false)
                                            .map(
                                                requested ->
                                                    Arguments.of(
                                                        kind, language, owed, requested)))));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void areWholeInEveryLanguage(
      NoticeKind kind, Language language, WatchKind owed, boolean requested) {
    NoticeText text = texts.of(facts(kind, owed, requested, "120/KH-UBND"), language);

    assertThat(text.subject()).startsWith("[Đôn Đốc] ").doesNotContain("null", "{", "NOT_FOUND");
    assertThat(text.text())
        .contains("https://dondoc.example/notices/1")
        .contains(language == Language.VI ? "Việc tiếp theo: " : "Next: ")
        .doesNotContain("null", "{", "NOT_FOUND", "\n\n\n", " \n");
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void doWithoutAPlan(NoticeKind kind, Language language, WatchKind owed, boolean requested) {
    if (kind == NoticeKind.ASSIGNED) {
      return;
    }
    NoticeText text = texts.of(facts(kind, owed, requested, null), language);

    assertThat(text.subject() + text.text()).doesNotContain("null", "NOT_FOUND", "\n\n\n");
  }

  @Test
  void anOrderAndARequestDiffer() {
    assertThat(texts.of(facts(NoticeKind.REMINDER, WatchKind.REPORT, false, "1/KH"), Language.VI))
        .isEqualTo(
            new NoticeText(
                "[Đôn Đốc] Nhắc lần 2/5: gửi báo cáo chậm nhất ngày 07/05/2026",
                """
                Kính gửi: UBND xã Bình Minh

                Nhắc lần 2/5. Đề nghị cơ quan, đơn vị gửi báo cáo chậm nhất hết ngày 07/05/2026:
                - Báo cáo quý (2026-Q1)
                - và 3 nội dung khác

                Theo văn bản số 1/KH: Nâng cao chỉ số PAPI.

                Nếu quá hạn, việc chậm được báo lần lượt tới người đứng đầu cơ quan, đơn vị, cơ quan đầu mối và lãnh đạo cơ quan ban hành.

                Việc tiếp theo: gửi báo cáo, hoặc báo "không phát sinh", tại liên kết dưới đây.

                https://dondoc.example/notices/1

                Thông báo tự động của hệ thống Đôn Đốc.
                """));
    assertThat(
            texts
                .of(facts(NoticeKind.REMINDER, WatchKind.REPORT, true, "1/KH"), Language.VI)
                .text())
        .contains("Đề nghị quý cơ quan gửi báo cáo")
        .doesNotContain("quá hạn", "Nhắc lần");
  }

  @Test
  void theHeadAndTheFocalAgencyAreAskedForDifferentThings() {
    NoticeFacts head = facts(NoticeKind.ESCALATION, WatchKind.REPORT, false, "1/KH");

    assertThat(texts.of(head, Language.VI).text()).contains("Đề nghị người đứng đầu chỉ đạo");
    assertThat(texts.of(addressedToFocal(head), Language.VI).text())
        .contains("Kính gửi: Sở Nội vụ")
        .contains("Đề nghị đôn đốc, chỉ đạo UBND xã Bình Minh");
  }

  private static NoticeFacts facts(
      NoticeKind kind, WatchKind owed, boolean requested, String planNumber) {
    return new NoticeFacts(
        new UUID(0, 9),
        kind,
        COMMUNE,
        "UBND xã Bình Minh",
        COMMUNE,
        "UBND xã Bình Minh",
        null,
        planNumber,
        planNumber == null ? null : "Nâng cao chỉ số PAPI",
        owed,
        Deadline.endOf(LocalDate.parse("2026-05-07")),
        "BEFORE_7",
        2,
        5,
        requested,
        "1675/NQ-HĐND",
        List.of("Báo cáo quý (2026-Q1)"),
        3,
        kind == NoticeKind.AMENDED ? changes(planNumber) : null,
        kind == NoticeKind.PLAN_ENDED ? end(PlanEnd.REPLACED, planNumber) : null,
        "https://dondoc.example/notices/1",
        Instant.EPOCH);
  }

  /** Of a plan that says why it ended, and of one that does not. */
  private static NoticeEnd end(PlanEnd how, String planNumber) {
    return new NoticeEnd(
        how,
        planNumber == null ? null : "Đã tổng kết năm 2026",
        planNumber == null || how != PlanEnd.REPLACED ? null : "130/KH-UBND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CLOSED   | đã tổng kết   | đã được tổng kết. Phần          | không còn được nhắc",
        "REPLACED | được thay thế | thay thế bằng văn bản số 130/KH-UBND. | được thông báo riêng",
        "REVOKED  | bị bãi bỏ     | bị bãi bỏ, thu hồi.             | được hủy"
      })
  void anEndSaysHowAndWhatBecomesOfOpenWork(
      PlanEnd how, String subject, String sentence, String consequence) {
    NoticeFacts f = facts(NoticeKind.PLAN_ENDED, WatchKind.TASK, false, "120/KH-UBND");
    NoticeText text = texts.of(ended(f, end(how, "120/KH-UBND")), Language.VI);

    assertThat(text.subject()).isEqualTo("[Đôn Đốc] Kế hoạch số 120/KH-UBND " + subject);
    assertThat(text.text().replace("\n", " "))
        .contains(sentence, consequence, "Lý do: Đã tổng kết năm 2026");
  }

  /** Of a plan that says by which document it was amended, and of one that does not. */
  private static NoticeChanges changes(String planNumber) {
    Instant due = Deadline.endOf(LocalDate.parse("2026-07-31"));
    return new NoticeChanges(
        planNumber == null ? null : "58/KH-UBND",
        planNumber == null ? null : "Theo kết luận kiểm tra",
        List.of(
            new NoticeChanges.Row(AmendmentEffect.CANCELLED, "Niêm yết danh sách", due),
            new NoticeChanges.Row(AmendmentEffect.ADDED, "Công khai ngân sách", due),
            new NoticeChanges.Row(AmendmentEffect.ADDED, "Tuyên truyền", null),
            new NoticeChanges.Row(AmendmentEffect.MOVED, "Đối thoại (2026-06-30)", due),
            new NoticeChanges.Row(AmendmentEffect.REWORDED, "Khảo sát", null)),
        planNumber == null ? 0 : 2);
  }

  @Test
  void anAmendmentListsWhatCameWhatWentAndWhatMoved() {
    assertThat(
            texts
                .of(facts(NoticeKind.AMENDED, WatchKind.TASK, false, "120/KH-UBND"), Language.VI)
                .text())
        .contains(
            """
            được điều chỉnh bởi văn bản số 58/KH-UBND. Phần của cơ quan, đơn vị thay đổi như sau:
            - Bổ sung: Công khai ngân sách (hạn cuối 31/07/2026)
            - Bổ sung: Tuyên truyền
            - Điều chỉnh hạn: Đối thoại (2026-06-30) (hạn cuối mới 31/07/2026)
            - Điều chỉnh nội dung: Khảo sát
            - Bãi bỏ: Niêm yết danh sách
            - và 2 nội dung khác

            Lý do: Theo kết luận kiểm tra
            """);
  }

  private static NoticeFacts addressedToFocal(NoticeFacts f) {
    return with(f, FOCAL, "Sở Nội vụ", f.end());
  }

  private static NoticeFacts ended(NoticeFacts f, NoticeEnd end) {
    return with(f, f.unitId(), f.unit(), end);
  }

  private static NoticeFacts with(NoticeFacts f, UUID unitId, String unit, NoticeEnd end) {
    return new NoticeFacts(
        f.id(),
        f.kind(),
        unitId,
        unit,
        f.aboutUnitId(),
        f.about(),
        f.planId(),
        f.planNumber(),
        f.planTitle(),
        f.owed(),
        f.dueAt(),
        f.rung(),
        f.step(),
        f.steps(),
        f.requested(),
        f.act(),
        f.items(),
        f.more(),
        f.changes(),
        end,
        f.link(),
        f.createdAt());
  }
}
