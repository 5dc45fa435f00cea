package vn.dondoc.notification.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.notification.notice.NoticeKind;

/** Reads the ladders, which are data. */
@ApplicationScoped
class Ladders {

  static final String DEFAULT = "default";

  @Inject Session db;

  @Transactional
  List<Ladder> all() {
    Map<String, List<Rung>> byName =
        db
            .createNativeQuery(
                "select ladder, position, code, stage, working_days, audience, notice_kind"
                    + " from ladder_rung order by ladder, position",
                Tuple.class)
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0, String.class),
                    LinkedHashMap::new,
                    Collectors.mapping(Ladders::rung, Collectors.toList())));
    return byName.entrySet().stream().map(e -> new Ladder(e.getKey(), e.getValue())).toList();
  }

  /** The ladder that every watch climbs; ladders of single regimes and plans are to come (NO2). */
  Ladder usual() {
    return all().stream()
        .filter(ladder -> ladder.name().equals(DEFAULT))
        .findAny()
        .orElseThrow(() -> new IllegalStateException("the default ladder is missing"));
  }

  private static Rung rung(Tuple row) {
    return new Rung(
        row.get(1, Number.class).intValue(),
        row.get(2, String.class),
        Rung.Stage.valueOf(row.get(3, String.class)),
        row.get(4, Number.class).intValue(),
        Rung.Audience.valueOf(row.get(5, String.class)),
        NoticeKind.valueOf(row.get(6, String.class)));
  }
}
