package vn.dondoc.plan.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.catalogue.CatalogueProblem;
import vn.dondoc.plan.catalogue.DimensionView;
import vn.dondoc.plan.catalogue.IndexVersion;
import vn.dondoc.plan.csv.CsvProblem;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Enters results, one by one or from CSV. */
@ApplicationScoped
public class ResultKeeping {

  static final List<String> COLUMNS = List.of("index", "year", "unit");

  private final ResultRepository results;
  private final Results views;
  private final Catalogue catalogue;
  private final UnitRepository units;
  private final Validator validator;
  private final TransactionSynchronizationRegistry transaction;
  private final Audit audit;

  ResultKeeping(
      ResultRepository results,
      Results views,
      Catalogue catalogue,
      UnitRepository units,
      Validator validator,
      TransactionSynchronizationRegistry transaction,
      Audit audit) {
    this.results = results;
    this.views = views;
    this.catalogue = catalogue;
    this.units = units;
    this.validator = validator;
    this.transaction = transaction;
    this.audit = audit;
  }

  @Transactional
  public ResultView enter(Actor actor, ResultRequest request) {
    ResultKey key = ResultKey.of(request);
    if (results.find(key).isPresent()) {
      throw DomainException.of("/unit", ResultProblem.RESULT_TWICE, key.printed());
    }
    IndexResult result = write(null, request);
    results.flush();
    audit.record(actor, "result.enter", "result", result.id(), null, request, null);
    return views.view(result);
  }

  @Transactional
  public ResultView correct(Actor actor, UUID id, ResultRequest request, String ifMatch) {
    IndexResult result = results.require(id);
    Version.require(ifMatch, result.version());
    ResultView before = views.view(result);
    write(result, request);
    results.flush();
    audit.record(actor, "result.correct", "result", id, before, request, null);
    return views.view(result);
  }

  @Transactional
  public void remove(Actor actor, UUID id, String ifMatch) {
    IndexResult result = results.require(id);
    Version.require(ifMatch, result.version());
    audit.record(actor, "result.remove", "result", id, views.view(result), null, null);
    results.delete(result);
  }

  /** Enters and corrects results by index, year, unit and dimension: all rows or none. */
  @Transactional
  public ImportResult importCsv(Actor actor, String csv, boolean dryRun) {
    CsvRows rows = CsvRows.read(csv, COLUMNS);
    Map<ResultKey, Long> seen = new HashMap<>();
    List<Object> before = new ArrayList<>();
    List<IndexResult> written = new ArrayList<>();
    rows.forEach(
        row -> {
          ResultRequest request = read(row);
          if (!row.check(validator.validate(request))) {
            return;
          }
          ResultKey key = ResultKey.of(request);
          Long first = seen.putIfAbsent(key, row.number());
          if (first != null) {
            row.wrong("unit", CsvProblem.ROW_TWICE, Long.toString(first));
            return;
          }
          row.attempt(
              () -> {
                IndexResult known = results.find(key).orElse(null);
                Object was = known == null ? null : plain(known);
                written.add(write(known, request));
                before.add(was);
              });
        });
    rows.refuseIfAnyIsWrong();
    ImportResult result =
        ImportResult.comparing(dryRun, before, written.stream().map(ResultKeeping::plain).toList());
    if (dryRun) {
      transaction.setRollbackOnly();
    } else {
      audit.record(actor, "results.import", "result", "csv", null, result, null);
    }
    return result;
  }

  /** What was entered, without what follows from other results. */
  private static ResultView plain(IndexResult result) {
    return result.view(true, null, null);
  }

  private static ResultRequest read(CsvRows.Row row) {
    return new ResultRequest(
        row.required("index"),
        row.whole("year"),
        row.required("unit"),
        row.optional("unitName"),
        row.optional("dimension"),
        row.decimal("score"),
        row.whole("rank"),
        row.whole("of"),
        row.optional("region"),
        row.whole("regionRank"),
        row.whole("regionOf"),
        row.optional("group") == null ? null : row.choice("group", ScoreGroup.class),
        row.optional("ranked") == null || row.yes("ranked"),
        row.optional("note"));
  }

  private IndexResult write(IndexResult known, ResultRequest request) {
    checkScore(request);
    String name =
        units
            .byCode(request.unit())
            .map(Unit::name)
            .orElseGet(
                () -> {
                  if (request.unitName() == null) {
                    throw DomainException.of(
                        "/unitName", ResultProblem.UNIT_NAME_MISSING, request.unit());
                  }
                  return request.unitName();
                });
    if (known != null) {
      known.write(request, name);
      return known;
    }
    IndexResult fresh = new IndexResult(request, name);
    results.persist(fresh);
    return fresh;
  }

  private void checkScore(ResultRequest request) {
    String year = request.year().toString();
    IndexVersion version =
        catalogue
            .version(request.index(), request.year())
            .orElseThrow(
                () ->
                    DomainException.of(
                        "/index", CatalogueProblem.INDEX_UNKNOWN, request.index(), year));
    BigDecimal least = version.totalMin();
    BigDecimal greatest = version.totalMax();
    if (request.dimension() != null) {
      DimensionView dimension =
          catalogue.dimensions(request.index(), request.year()).stream()
              .filter(d -> d.code().equals(request.dimension()))
              .findFirst()
              .orElseThrow(
                  () ->
                      DomainException.of(
                          "/dimension",
                          CatalogueProblem.DIMENSION_NOT_IN_INDEX,
                          request.dimension(),
                          request.index(),
                          year));
      // A sub-dimension holds a part of its dimension's points: PAPI's fourth gives 0.25 to 2.5.
      least = dimension.parent() == null ? version.dimensionMin() : BigDecimal.ZERO;
      greatest = version.dimensionMax();
    }
    BigDecimal score = request.score();
    if (score != null && (score.compareTo(least) < 0 || score.compareTo(greatest) > 0)) {
      throw DomainException.of(
          "/score",
          ResultProblem.SCORE_OUT_OF_SCALE,
          score.toPlainString(),
          least.stripTrailingZeros().toPlainString(),
          greatest.stripTrailingZeros().toPlainString());
    }
  }
}
