package vn.dondoc.plan.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;

/** Drafts of a small invented plan. */
final class Drafts {

  /** As the service writes JSON. */
  static final ObjectMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .build();

  static final UUID ISSUER = UUID.randomUUID();
  static final UUID HOME_AFFAIRS = UUID.randomUUID();

  private Drafts() {}

  static PlanHead head(String number, String title) {
    return new PlanHead(
        "KẾ HOẠCH",
        number,
        "KH-UBND",
        title,
        List.of(2026),
        List.of("PAPI"),
        "Thanh Giang",
        LocalDate.of(2026, 2, 2),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(new PlanHead.Recipient("Sở Nội vụ", null)),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Rows are put into the order in which they are given. */
  static PlanContent plan(PlanHead head, PlanContent.Task... tasks) {
    List<PlanContent.Task> placed = new ArrayList<>();
    for (PlanContent.Task task : tasks) {
      placed.add(new PlanContent.Task(task.id(), placed.size() + 1, task.body()));
    }
    return new PlanContent(head, ISSUER, HOME_AFFAIRS, List.of(), placed, List.of());
  }

  static PlanContent.Task task(UUID id, String text, String timing, Party... leads) {
    return new PlanContent.Task(
        id,
        0,
        new TaskText(
            "-",
            text,
            null,
            List.of(),
            List.of(leads),
            List.of(),
            List.of(),
            TaskTiming.read(timing, 2026),
            null,
            41,
            TaskOrigin.APPENDIX,
            null));
  }

  static Party unknown(String name) {
    return new Party(name, null, null, null);
  }

  static Party unit(String name) {
    return new Party(
        name, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), null, null);
  }

  static List<String> names(List<Party> parties) {
    return parties.stream().map(Party::name).toList();
  }

  static Stream<String> texts(PlanContent content) {
    return content.tasks().stream().map(t -> t.body().text());
  }
}
