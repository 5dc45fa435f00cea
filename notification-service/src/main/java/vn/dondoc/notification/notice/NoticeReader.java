package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.PlanEnd;

/** Reads what there is to say of notices: three statements, however many they are. */
@ApplicationScoped
public class NoticeReader {

  private static final String FACTS =
      """
      select n.id, n.kind, n.unit_id, coalesce(u.name, '') as unit_name, n.about_unit_id,
        coalesce(a.name, '') as about_name, n.plan_id, p.number, p.title, n.owed, n.due_at, n.rung, n.step, n.steps,
        n.requested, n.document, n.reason, n.act, n.ended, q.number as replacement, n.created_at
      from notice n
      left join unit_replica u on u.id = n.unit_id
      left join unit_replica a on a.id = n.about_unit_id
      left join plan_replica p on p.id = n.plan_id
      left join plan_end e on n.ended is not null and e.plan_id = n.plan_id
      left join plan_replica q on q.id = e.replaced_by
      where n.id = any(:ids)
      """;

  /**
   * What a watch holds, the one item that the notice is about, or from whom work was taken over.
   */
  private static final String ITEMS =
      """
      select n.id, s.label, i.label as time from notice n
      join due_watch w on w.id = n.watch_id
      join due_item i on i.kind = w.kind and i.source_id = w.source_id and i.unit_id = w.unit_id and i.due_at = w.due_at
      left join subject_replica s on s.id = i.subject_id
      where n.id = any(:ids)
      union all
      select n.id, s.label, n.label from notice n left join subject_replica s on s.id = n.subject_id
      where n.id = any(:ids) and n.item_id is not null
      union all
      select n.id, coalesce(u.name, ''), null from notice n
      join takeover t on t.act_id = n.act_id and t.source_id = n.source_id and t.unit_id = n.unit_id
      left join unit_replica u on u.id = t.from_unit_id
      where n.id = any(:ids) and n.kind = 'TAKEN_OVER'
      order by 1, 2, 3
      """;

  /** What an amendment changed, in the words that the plan has now. */
  private static final String CHANGES =
      """
      select c.notice_id as id, c.effect, s.label, c.label as time, c.due_at from notice_change c
      left join subject_replica s on s.id = c.subject_id
      where c.notice_id = any(:ids) order by c.notice_id, c.position
      """;

  @Inject Session db;

  @ConfigProperty(name = "dondoc.public-url")
  String publicUrl;

  /** The facts of the notices by id. */
  @Transactional
  public Map<UUID, NoticeFacts> facts(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    UUID[] array = ids.toArray(UUID[]::new);
    Map<UUID, List<String>> items = items(array);
    Map<UUID, List<NoticeChanges.Row>> changes = changes(array);
    Map<UUID, NoticeFacts> facts = new LinkedHashMap<>();
    for (Tuple row :
        db.createNativeQuery(FACTS, Tuple.class).setParameter("ids", array).getResultList()) {
      UUID id = row.get("id", UUID.class);
      facts.put(id, facts(row, items.getOrDefault(id, List.of()), changes.get(id)));
    }
    return facts;
  }

  private Map<UUID, List<String>> items(UUID[] ids) {
    Map<UUID, List<String>> items = new HashMap<>();
    for (Tuple row :
        db.createNativeQuery(ITEMS, Tuple.class).setParameter("ids", ids).getResultList()) {
      items
          .computeIfAbsent(row.get("id", UUID.class), id -> new ArrayList<>())
          .add(item(row.get("label", String.class), row.get("time", String.class)));
    }
    return items;
  }

  /** "Báo cáo quý (2026-Q1)"; a task that happens once needs no occurrence. */
  private static String item(String label, String time) {
    if (label == null) {
      return time;
    }
    return time == null || time.equals("once") ? label : label + " (" + time + ")";
  }

  private Map<UUID, List<NoticeChanges.Row>> changes(UUID[] ids) {
    Map<UUID, List<NoticeChanges.Row>> changes = new HashMap<>();
    for (Tuple row :
        db.createNativeQuery(CHANGES, Tuple.class).setParameter("ids", ids).getResultList()) {
      changes
          .computeIfAbsent(row.get("id", UUID.class), id -> new ArrayList<>())
          .add(
              new NoticeChanges.Row(
                  AmendmentEffect.valueOf(row.get("effect", String.class)),
                  item(row.get("label", String.class), row.get("time", String.class)),
                  row.get("due_at", Instant.class)));
    }
    return changes;
  }

  private static NoticeChanges changes(Tuple row, List<NoticeChanges.Row> rows) {
    if (rows == null) {
      return null;
    }
    int listed = Math.min(rows.size(), NoticeChanges.MOST_ROWS);
    return new NoticeChanges(
        row.get("document", String.class),
        row.get("reason", String.class),
        List.copyOf(rows.subList(0, listed)),
        rows.size() - listed);
  }

  private static NoticeEnd end(Tuple row) {
    String ended = row.get("ended", String.class);
    return ended == null
        ? null
        : new NoticeEnd(
            PlanEnd.valueOf(ended),
            row.get("reason", String.class),
            row.get("replacement", String.class));
  }

  private NoticeFacts facts(Tuple row, List<String> items, List<NoticeChanges.Row> changes) {
    UUID id = row.get("id", UUID.class);
    String owed = row.get("owed", String.class);
    int listed = Math.min(items.size(), NoticeFacts.MOST_ITEMS);
    return new NoticeFacts(
        id,
        NoticeKind.valueOf(row.get("kind", String.class)),
        row.get("unit_id", UUID.class),
        row.get("unit_name", String.class),
        row.get("about_unit_id", UUID.class),
        row.get("about_name", String.class),
        row.get("plan_id", UUID.class),
        row.get("number", String.class),
        row.get("title", String.class),
        owed == null ? null : WatchKind.valueOf(owed),
        row.get("due_at", Instant.class),
        row.get("rung", String.class),
        row.get("step", Integer.class),
        row.get("steps", Integer.class),
        row.get("requested", Boolean.class),
        row.get("act", String.class),
        List.copyOf(items.subList(0, listed)),
        items.size() - listed,
        changes(row, changes),
        end(row),
        publicUrl + "/notices/" + id,
        row.get("created_at", Instant.class));
  }
}
