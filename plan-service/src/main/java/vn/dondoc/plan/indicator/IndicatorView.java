package vn.dondoc.plan.indicator;

import java.util.UUID;

/** An indicator of the dictionary. */
public record IndicatorView(
    UUID id,
    long version,
    String code,
    String name,
    String unitOfMeasure,
    Aggregation aggregation,
    String numerator,
    String denominator,
    IndicatorPeriod period,
    boolean cumulative,
    Integer fromYear,
    Integer toYear) {}
