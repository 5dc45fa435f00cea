package vn.dondoc.plan.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.time.WorkingCalendar;

/** A plan in which nothing is wrong until a test changes it. */
final class DraftPlan {

  static final LocalDate ISSUED = LocalDate.of(2026, 2, 2);
  static final Party HOME_AFFAIRS = unit("Sở Nội vụ");
  static final Party JUSTICE = unit("Sở Tư pháp");
  static final Party FRONT = unit("Ủy ban MTTQ Việt Nam tỉnh");
  static final Party UNKNOWN = new Party("Ban Chỉ đạo", null, null, null);
  static final Party COMMUNES = group("UBND cấp xã");
  static final Party NONE_LEFT = group("UBND cấp huyện");
  static final Party RELATED = group("Các cơ quan có liên quan");

  private static final UUID COMMITTEE = UUID.randomUUID();
  private static final UUID COMMUNE = UUID.randomUUID();

  /** Thursday 30 April 2026 is a holiday. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          List.of(
              new CalendarYearRecorded(2026, 1, List.of(LocalDate.of(2026, 4, 30)), List.of()),
              new CalendarYearRecorded(2028, 1, List.of(), List.of())));

  String type = "Kế hoạch";
  String number = "31";
  String symbol = "KH-UBND";
  String title = "Nâng cao Chỉ số PAPI năm 2026";
  List<String> indices = List.of("PAPI");
  LocalDate date = ISSUED;
  PlanHead.Signer signer = new PlanHead.Signer("TM.", "CHỦ TỊCH", "Trần Minh Khải");
  List<PlanHead.LegalBasis> bases = List.of();
  List<String> purposes = List.of();
  List<PlanHead.Recipient> recipients = List.of(new PlanHead.Recipient("Bộ Nội vụ", "b/c"));
  List<PlanHead.Appendix> appendices = List.of();
  List<PlanHead.Footnote> footnotes = List.of();
  boolean numberTaken;
  UnitKind issuer = UnitKind.PEOPLES_COMMITTEE;
  Set<String> dimensions = Set.of("PAPI-5");
  List<ImportedWarning> imported = List.of();

  String taskNumber = "1";
  String text = "Rà soát thủ tục";
  List<String> tags = List.of("PAPI-5");
  List<Party> leads = List.of(HOME_AFFAIRS);
  List<Party> coordinators = List.of(JUSTICE);
  TaskTiming timing = TaskTiming.read("Quý II/2026", 2026);
  String product = "Báo cáo";
  String appendix;
  boolean withTask = true;
  final List<PlanContent.Regime> regimes = new ArrayList<>();

  static Party unit(String name) {
    return new Party(name, UUID.randomUUID(), null, null);
  }

  private static Party group(String name) {
    return new Party(name, null, UUID.randomUUID(), null);
  }

  DraftPlan timing(String words) {
    timing = TaskTiming.read(words, 2026);
    return this;
  }

  /** A quarterly regime that one unit reports by to another. */
  DraftPlan regime(
      DataWindow window, Integer dueDay, Party who, Party to, ListedPeriod... periods) {
    regimes.add(
        new PlanContent.Regime(
            UUID.randomUUID(), rule(window, dueDay, who, to, 5, 20, List.of(periods))));
    return this;
  }

  DraftPlan locking(int grace, int lock) {
    regimes.add(
        new PlanContent.Regime(
            UUID.randomUUID(),
            rule(DataWindow.CALENDAR, 20, JUSTICE, HOME_AFFAIRS, grace, lock, List.of())));
    return this;
  }

  private static RegimeRule rule(
      DataWindow window,
      Integer dueDay,
      Party who,
      Party to,
      int grace,
      int lock,
      List<ListedPeriod> periods) {
    return new RegimeRule(
        "Báo cáo quý của " + who.name(),
        List.of(who),
        to.unitId(),
        null,
        Frequency.QUARTER,
        window,
        dueDay,
        DueWord.BY,
        grace,
        lock,
        false,
        periods);
  }

  private PlanContent content() {
    PlanHead head =
        new PlanHead(
            type,
            number,
            symbol,
            title,
            List.of(2026),
            indices,
            "Thanh Giang",
            date,
            signer,
            bases,
            purposes,
            List.of(),
            recipients,
            false,
            List.of(),
            appendices,
            footnotes,
            List.of());
    TaskText body =
        new TaskText(
            taskNumber,
            text,
            null,
            tags,
            leads,
            coordinators,
            List.of(),
            timing,
            product,
            12,
            TaskOrigin.APPENDIX,
            appendix);
    return new PlanContent(
        head,
        COMMITTEE,
        HOME_AFFAIRS.unitId(),
        List.of(),
        withTask ? List.of(new PlanContent.Task(UUID.randomUUID(), 3, body)) : List.of(),
        regimes);
  }

  Subject subject() {
    PlanContent content = content();
    Map<UUID, UnitFacts> units = new HashMap<>();
    units.put(COMMITTEE, facts(COMMITTEE, "UBND tỉnh Thanh Giang", issuer));
    units.put(FRONT.unitId(), facts(FRONT.unitId(), FRONT.name(), UnitKind.FATHERLAND_FRONT));
    return new Subject(
        content,
        content,
        ISSUED,
        MEMBERS,
        CALENDAR,
        units,
        dimensions,
        DraftPlan::outdated,
        numberTaken,
        imported);
  }

  private static Map<String, List<Laws.Outdated>> outdated(
      Collection<String> texts, LocalDate day) {
    Map<String, List<Laws.Outdated>> outdated = new HashMap<>();
    for (String text : texts) {
      if (text.contains("Pháp lệnh dân chủ")) {
        outdated.put(text, List.of(new Laws.Outdated("Pháp lệnh dân chủ", "Luật mới", day)));
      } else if (text.contains("Nghị quyết 190/2025/QH15")) {
        outdated.put(text, List.of(new Laws.Outdated("Nghị quyết 190", null, day)));
      }
    }
    return outdated;
  }

  private static UnitFacts facts(UUID id, String name, UnitKind kind) {
    return new UnitFacts(id, "H99", name, kind, "PROVINCE", List.of(id));
  }

  private static final Membership MEMBERS =
      new Membership() {
        @Override
        public boolean isOpen(Party party) {
          return party.equals(RELATED);
        }

        @Override
        public List<UUID> units(Party party) {
          if (party.unitId() != null) {
            return List.of(party.unitId());
          }
          return party.equals(COMMUNES) ? List.of(COMMUNE) : List.of();
        }
      };

  /** Code and place of each finding; a regime is told as {@code *}. */
  List<String> lints(LintPolicy policy) {
    return PlanCheck.check(subject(), policy).stream()
        .map(l -> l.code() + " " + l.pointer().replaceFirst("/regimes/[0-9a-f-]{36}", "/regimes/*"))
        .toList();
  }
}
