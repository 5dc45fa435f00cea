package vn.dondoc.plan.indextarget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import vn.dondoc.plan.result.ResultView;
import vn.dondoc.plan.result.ScoreGroup;
import vn.dondoc.platform.problem.DomainException;

/** A target (mục tiêu) in an index for a unit and a year. */
@Entity
@Table(name = "index_target")
public class Target {

  private static final int DECIMALS = 4;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "unit_code")
  private String unit;

  @Column(name = "index_code")
  private String index;

  @Column(name = "dimension_code")
  private String dimension;

  @Column(name = "year_no")
  private int year;

  @Enumerated(EnumType.STRING)
  private TargetKind kind;

  @Column(name = "target_value")
  private BigDecimal value;

  @Column(name = "score_group")
  @Enumerated(EnumType.STRING)
  private ScoreGroup group;

  private String words;

  protected Target() {}

  Target(TargetRequest request, String unit) {
    id = UUID.randomUUID();
    write(request, unit);
  }

  final void write(TargetRequest request, String newUnit) {
    check(request);
    planId = request.plan();
    unit = newUnit;
    index = request.index();
    dimension = request.dimension() == null ? "" : request.dimension();
    year = request.year();
    kind = request.kind();
    value =
        request.value() == null
            ? null
            : request.value().setScale(DECIMALS, RoundingMode.UNNECESSARY);
    group = request.group();
    words = request.words();
  }

  private static void check(TargetRequest request) {
    if (request.kind() == TargetKind.GROUP_AT_LEAST) {
      if (request.group() == null) {
        throw DomainException.of("/group", TargetProblem.GROUP_MISSING);
      }
      if (request.value() != null) {
        throw DomainException.of("/value", TargetProblem.VALUE_UNWANTED);
      }
      return;
    }
    if (request.group() != null) {
      throw DomainException.of("/group", TargetProblem.VALUE_UNWANTED);
    }
    if (request.value() == null) {
      throw DomainException.of("/value", TargetProblem.VALUE_MISSING, request.kind());
    }
    boolean places = request.kind() != TargetKind.SCORE_AT_LEAST;
    if (places
        && (request.value().stripTrailingZeros().scale() > 0 || request.value().signum() == 0)) {
      throw DomainException.of("/value", TargetProblem.VALUE_NOT_WHOLE);
    }
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID planId() {
    return planId;
  }

  String unit() {
    return unit;
  }

  String index() {
    return index;
  }

  String dimension() {
    return dimension;
  }

  int year() {
    return year;
  }

  TargetView view(boolean official, ResultView result) {
    return new TargetView(
        id,
        version,
        planId,
        unit,
        index,
        dimension.isEmpty() ? null : dimension,
        year,
        kind,
        value,
        group,
        words,
        TargetJudgement.of(kind, value, group, official, result),
        result);
  }
}
