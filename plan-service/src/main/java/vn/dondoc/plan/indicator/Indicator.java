package vn.dondoc.plan.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.text.Folded;

/** An indicator (chỉ tiêu thống kê) that reports fill in. */
@Entity
@Table(name = "indicator")
public class Indicator {

  @Id private UUID id;
  @Version private long version;
  private String code;
  private String name;

  /** For queries. */
  @Column(name = "name_folded")
  @SuppressWarnings("UnusedVariable")
  private String nameFolded;

  @Column(name = "unit_of_measure")
  private String unitOfMeasure;

  @Enumerated(EnumType.STRING)
  private Aggregation aggregation;

  private String numerator;
  private String denominator;

  @Enumerated(EnumType.STRING)
  private IndicatorPeriod period;

  private boolean cumulative;

  @Column(name = "from_year")
  private Integer fromYear;

  @Column(name = "to_year")
  private Integer toYear;

  protected Indicator() {}

  Indicator(IndicatorRequest request) {
    id = UUID.randomUUID();
    code = request.code();
    write(request);
  }

  final void write(IndicatorRequest request) {
    if (!code.equals(request.code())) {
      throw DomainException.of("/code", IndicatorProblem.CODE_IS_FIXED, code);
    }
    boolean rate = request.aggregation() == Aggregation.RATE;
    if (rate == (request.numerator() == null)) {
      throw DomainException.of("/numerator", IndicatorProblem.RATE_OF_TWO);
    }
    if (rate == (request.denominator() == null)) {
      throw DomainException.of("/denominator", IndicatorProblem.RATE_OF_TWO);
    }
    if (request.fromYear() != null
        && request.toYear() != null
        && request.toYear() < request.fromYear()) {
      throw DomainException.of(
          "/toYear", IndicatorProblem.YEARS_REVERSED, request.toYear().toString());
    }
    name = request.name();
    nameFolded = Folded.of(request.name());
    unitOfMeasure = request.unitOfMeasure();
    aggregation = request.aggregation();
    numerator = request.numerator();
    denominator = request.denominator();
    period = request.period();
    cumulative = request.cumulative();
    fromYear = request.fromYear();
    toYear = request.toYear();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  IndicatorView view() {
    return new IndicatorView(
        id,
        version,
        code,
        name,
        unitOfMeasure,
        aggregation,
        numerator,
        denominator,
        period,
        cumulative,
        fromYear,
        toYear);
  }
}
