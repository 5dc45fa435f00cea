package vn.dondoc.plan.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.catalogue.IndexVersion;
import vn.dondoc.plan.organisation.UnitRepository;

/**
 * Shows results with what follows from others: change on the year before, and the group where none
 * was published and the scores of all that were ranked are entered. Only inside a transaction.
 */
@ApplicationScoped
public class Results {

  private static final String PROVINCE = "PROVINCE";

  private final ResultRepository results;
  private final Catalogue catalogue;
  private final UnitRepository units;

  Results(ResultRepository results, Catalogue catalogue, UnitRepository units) {
    this.results = results;
    this.catalogue = catalogue;
    this.units = units;
  }

  public Optional<ResultView> find(String index, int year, String dimension, String unit) {
    return results.find(new ResultKey(index, year, dimension, unit)).map(this::view);
  }

  /** The last result, up to a year, of the whole index and of each dimension; by dimension. */
  public Map<String, ResultView> last(String index, String unit, int year) {
    Map<String, IndexResult> last = new HashMap<>();
    results.until(index, unit, year).forEach(r -> last.put(r.key().dimension(), r));
    return views(last.values()).stream()
        .collect(
            Collectors.toMap(v -> v.dimension() == null ? "" : v.dimension(), Function.identity()));
  }

  ResultView view(IndexResult result) {
    return views(List.of(result)).getFirst();
  }

  /** Whether the indices have an official figure for it: not below the province. */
  public boolean isOfficial(String unit) {
    return units.byCode(unit).map(u -> PROVINCE.equals(u.view().tier())).orElse(true);
  }

  List<ResultView> views(Collection<IndexResult> shown) {
    Map<ResultKey, IndexResult> before = yearBefore(shown);
    Map<ResultKey, Optional<Quartiles>> groups = new HashMap<>();
    Map<String, Boolean> official = new HashMap<>();
    return shown.stream()
        .map(
            r -> {
              IndexResult earlier = before.get(r.key().yearBefore());
              return r.view(
                  official.computeIfAbsent(r.key().unit(), this::isOfficial),
                  group(r, groups),
                  earlier == null || !sameScale(r.key()) ? null : r.since(earlier));
            })
        .toList();
  }

  private Map<ResultKey, IndexResult> yearBefore(Collection<IndexResult> shown) {
    Set<String> indices = new HashSet<>();
    Set<Integer> years = new HashSet<>();
    Set<String> named = new HashSet<>();
    shown.forEach(
        r -> {
          indices.add(r.key().index());
          years.add(r.key().year() - 1);
          named.add(r.key().unit());
        });
    return results.of(indices, years, named).stream()
        .collect(Collectors.toMap(IndexResult::key, Function.identity()));
  }

  private boolean sameScale(ResultKey key) {
    Optional<IndexVersion> now = catalogue.version(key.index(), key.year());
    Optional<IndexVersion> before = catalogue.version(key.index(), key.year() - 1);
    return now.isPresent() && before.isPresent() && now.get().isOnTheScaleOf(before.get());
  }

  private ScoreGroup group(IndexResult result, Map<ResultKey, Optional<Quartiles>> groups) {
    if (result.group() != null || result.score() == null || !result.ranked()) {
      return null;
    }
    return groups
        .computeIfAbsent(result.key().ofAll(), this::quartiles)
        .map(q -> q.of(result.score()))
        .orElse(null);
  }

  /** Only where every score of those that were ranked is known. */
  private Optional<Quartiles> quartiles(ResultKey key) {
    List<IndexResult> all = results.ofAll(key);
    int ranked =
        all.stream().map(IndexResult::of).filter(Objects::nonNull).max(Integer::compare).orElse(-1);
    long known = all.stream().filter(r -> r.ranked() && r.score() != null).count();
    List<BigDecimal> scores =
        all.stream().map(IndexResult::score).filter(Objects::nonNull).toList();
    return known == ranked ? Optional.of(new Quartiles(scores)) : Optional.empty();
  }
}
