package vn.dondoc.plan.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Keeps the dictionary of indicators. */
@ApplicationScoped
public class IndicatorKeeping {

  private final IndicatorRepository indicators;
  private final Audit audit;

  IndicatorKeeping(IndicatorRepository indicators, Audit audit) {
    this.indicators = indicators;
    this.audit = audit;
  }

  @Transactional
  public IndicatorView define(Actor actor, IndicatorRequest request) {
    if (indicators.byCode(request.code()).isPresent()) {
      throw DomainException.of("/code", IndicatorProblem.CODE_TAKEN, request.code());
    }
    Indicator indicator = new Indicator(request);
    checkParts(request);
    indicators.persistAndFlush(indicator);
    audit.record(actor, "indicator.define", "indicator", indicator.id(), null, request, null);
    return indicator.view();
  }

  @Transactional
  public IndicatorView change(Actor actor, String code, IndicatorRequest request, String ifMatch) {
    Indicator indicator = indicators.require(code);
    Version.require(ifMatch, indicator.version());
    IndicatorView before = indicator.view();
    if (request.aggregation() == Aggregation.RATE && indicators.isPartOfARate(code)) {
      throw DomainException.of("/aggregation", IndicatorProblem.PART_OF_A_RATE, code);
    }
    checkParts(request);
    indicator.write(request);
    indicators.flush();
    audit.record(actor, "indicator.change", "indicator", indicator.id(), before, request, null);
    return indicator.view();
  }

  @Transactional
  public void remove(Actor actor, String code, String ifMatch) {
    Indicator indicator = indicators.require(code);
    Version.require(ifMatch, indicator.version());
    if (indicators.isPartOfARate(code)) {
      throw new DomainException(IndicatorProblem.PART_OF_A_RATE, code);
    }
    audit.record(
        actor, "indicator.remove", "indicator", indicator.id(), indicator.view(), null, null);
    indicators.delete(indicator);
  }

  private void checkParts(IndicatorRequest request) {
    checkPart("/numerator", request.numerator(), request.code());
    checkPart("/denominator", request.denominator(), request.code());
  }

  private void checkPart(String pointer, String part, String own) {
    if (part != null && (part.equals(own) || !indicators.isQuantity(part))) {
      throw DomainException.of(pointer, IndicatorProblem.PART_UNKNOWN, part);
    }
  }
}
