package vn.dondoc.plan.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.platform.problem.DomainException;

/** What a unit reached in an index, or in one dimension of it, in a year. */
@Entity
@Table(name = "index_result")
public class IndexResult {

  /** Decimals that are kept, so that what is read again equals what was written. */
  private static final int DECIMALS = 4;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "index_code")
  private String index;

  @Column(name = "year_no")
  private int year;

  @Column(name = "dimension_code")
  private String dimension;

  @Column(name = "unit_code")
  private String unit;

  @Column(name = "unit_name")
  private String unitName;

  private BigDecimal score;

  @Column(name = "rank_no")
  private Integer rank;

  @Column(name = "ranked_of")
  private Integer of;

  private String region;

  @Column(name = "region_rank")
  private Integer regionRank;

  @Column(name = "region_of")
  private Integer regionOf;

  @Column(name = "score_group")
  @Enumerated(EnumType.STRING)
  private ScoreGroup group;

  private boolean ranked;
  private String note;

  protected IndexResult() {}

  IndexResult(ResultRequest request, String unitName) {
    id = UUID.randomUUID();
    index = request.index();
    year = request.year();
    dimension = request.part();
    unit = request.unit();
    write(request, unitName);
  }

  final void write(ResultRequest request, String name) {
    if (!key().equals(ResultKey.of(request))) {
      throw DomainException.of("/index", ResultProblem.KEY_IS_FIXED);
    }
    check(request);
    unitName = name;
    score =
        request.score() == null
            ? null
            : request.score().setScale(DECIMALS, RoundingMode.UNNECESSARY);
    rank = request.rank();
    of = request.of();
    region = request.region();
    regionRank = request.regionRank();
    regionOf = request.regionOf();
    group = request.group();
    ranked = request.isRanked();
    note = request.note();
  }

  private static void check(ResultRequest request) {
    checkRank("/rank", "/of", request.rank(), request.of());
    checkRank("/regionRank", "/regionOf", request.regionRank(), request.regionOf());
    if (request.isRanked()) {
      if (request.score() == null && request.rank() == null && request.group() == null) {
        throw DomainException.of("/score", ResultProblem.NOTHING_SAID);
      }
      return;
    }
    if (request.rank() != null || request.regionRank() != null || request.group() != null) {
      throw DomainException.of("/ranked", ResultProblem.NOT_RANKED_YET_RANK);
    }
    if (request.note() == null || request.note().isBlank()) {
      throw DomainException.of("/note", ResultProblem.NOTE_MISSING);
    }
  }

  private static void checkRank(String pointer, String ofPointer, Integer rank, Integer of) {
    if (rank != null && of == null) {
      throw DomainException.of(ofPointer, ResultProblem.RANK_INCOMPLETE);
    }
    if (of != null && (rank == null || rank > of)) {
      throw DomainException.of(pointer, ResultProblem.RANK_INCOMPLETE);
    }
  }

  ResultKey key() {
    return new ResultKey(index, year, dimension, unit);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  BigDecimal score() {
    return score;
  }

  Integer of() {
    return of;
  }

  ScoreGroup group() {
    return group;
  }

  boolean ranked() {
    return ranked;
  }

  /** What changed since {@code before}, a result of the year before on the same scale. */
  ResultView.Change since(IndexResult before) {
    return new ResultView.Change(
        before.year,
        score == null || before.score == null ? null : score.subtract(before.score),
        places(before.rank, rank),
        before.rank,
        before.of,
        Objects.equals(region, before.region) ? places(before.regionRank, regionRank) : null);
  }

  private static Integer places(Integer before, Integer now) {
    return before == null || now == null ? null : before - now;
  }

  /**
   * @param computed the group worked out, null where none was or one was published
   */
  ResultView view(boolean official, ScoreGroup computed, ResultView.Change change) {
    return new ResultView(
        id,
        version,
        index,
        year,
        unit,
        unitName,
        official,
        dimension.isEmpty() ? null : dimension,
        score,
        rank,
        of,
        region,
        regionRank,
        regionOf,
        group == null ? computed : group,
        group == null && computed != null,
        ranked,
        note,
        change);
  }
}
