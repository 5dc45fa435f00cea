package vn.dondoc.plan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.dondoc.plan.catalogue.IndexVersionRequest.Dimension;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.text.Folded;

/** Enters and replaces versions of an index. */
@ApplicationScoped
public class CatalogueKeeping {

  static final List<String> COLUMNS = List.of("number", "name", "nameEn");

  private final Catalogue catalogue;
  private final Session db;
  private final Validator validator;
  private final TransactionSynchronizationRegistry transaction;
  private final Audit audit;

  CatalogueKeeping(
      Catalogue catalogue,
      Session db,
      Validator validator,
      TransactionSynchronizationRegistry transaction,
      Audit audit) {
    this.catalogue = catalogue;
    this.db = db;
    this.validator = validator;
    this.transaction = transaction;
    this.audit = audit;
  }

  @Transactional
  public IndexVersionView get(String index, int fromYear) {
    return new IndexVersionView(
        find(index, fromYear).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND)),
        catalogue.dimensions(index, fromYear));
  }

  private Optional<IndexVersion> find(String index, int fromYear) {
    return catalogue.versions(index).stream().filter(v -> v.fromYear() == fromYear).findFirst();
  }

  /**
   * Enters a version, or replaces it on its current version. A new one ends the open one before it.
   */
  @Transactional
  public IndexVersionView put(
      Actor actor, String index, int fromYear, IndexVersionRequest request, String ifMatch) {
    Optional<IndexVersion> before = find(index, fromYear);
    before.ifPresent(b -> Version.require(ifMatch, b.version()));
    check(index, fromYear, request, before.isEmpty());
    IndexVersion after =
        new IndexVersion(
            index,
            fromYear,
            request.toYear(),
            before.map(b -> b.version() + 1).orElse(0L),
            request.name(),
            request.nameEn(),
            request.unit(),
            request.totalMin(),
            request.totalMax(),
            request.dimensionMin(),
            request.dimensionMax());
    List<DimensionView> old = catalogue.dimensions(index, fromYear);
    if (before.isPresent()) {
      refuseInUse(before.get(), old, request.dimensions());
    } else {
      endAt(index, fromYear - 1);
    }
    write(after);
    write(after, request.dimensions());
    IndexVersionView view = get(index, fromYear);
    audit.record(
        actor,
        "index.put",
        "index",
        index + " " + fromYear,
        before.map(b -> new IndexVersionView(b, old)).orElse(null),
        view,
        null);
    return view;
  }

  /** Replaces the dimensions of a version by the rows of a CSV: all rows or none. */
  @Transactional
  public ImportResult importCsv(
      Actor actor, String index, int fromYear, String csv, boolean dryRun, String ifMatch) {
    IndexVersionView before = get(index, fromYear);
    Version.require(ifMatch, before.head().version());
    CsvRows rows = CsvRows.read(csv, COLUMNS);
    Set<String> seen = new LinkedHashSet<>();
    List<Dimension> read =
        rows.map(
            row -> {
              Dimension dimension =
                  new Dimension(
                      row.required("number"),
                      row.required("name"),
                      row.required("nameEn"),
                      row.several("aliases"));
              if (row.check(validator.validate(dimension))) {
                row.attempt(() -> check(dimension, seen, ""));
              }
              return dimension;
            });
    rows.refuseIfAnyIsWrong();
    refuseInUse(before.head(), before.dimensions(), read);
    IndexVersion head = before.head();
    db.createNativeMutationQuery(
            "update index_version set version = version + 1 where index_code = :index and from_year = :year")
        .setParameter("index", index)
        .setParameter("year", fromYear)
        .executeUpdate();
    write(head, read);
    IndexVersionView after = get(index, fromYear);
    ImportResult result =
        ImportResult.comparing(
            dryRun,
            after.dimensions().stream()
                .map(
                    d ->
                        before.dimensions().stream()
                            .filter(b -> b.code().equals(d.code()))
                            .findFirst()
                            .orElse(null))
                .toList(),
            after.dimensions());
    if (dryRun) {
      transaction.setRollbackOnly();
    } else {
      audit.record(actor, "index.import", "index", index + " " + fromYear, before, after, null);
    }
    return result;
  }

  private void check(String index, int fromYear, IndexVersionRequest request, boolean fresh) {
    if (request.toYear() != null && request.toYear() < fromYear) {
      throw DomainException.of(
          "/toYear",
          CatalogueProblem.YEARS_REVERSED,
          request.toYear().toString(),
          Integer.toString(fromYear));
    }
    if (request.totalMin().compareTo(request.totalMax()) >= 0) {
      throw DomainException.of("/totalMax", CatalogueProblem.SCALE_REVERSED);
    }
    if (request.dimensionMin().compareTo(request.dimensionMax()) >= 0) {
      throw DomainException.of("/dimensionMax", CatalogueProblem.SCALE_REVERSED);
    }
    for (IndexVersion other : catalogue.versions(index)) {
      boolean ended = other.toYear() != null && other.toYear() < fromYear;
      boolean endsNow = fresh && other.toYear() == null && other.fromYear() < fromYear;
      boolean later = request.toYear() != null && request.toYear() < other.fromYear();
      if (other.fromYear() != fromYear && !ended && !endsNow && !later) {
        throw DomainException.of(
            "/toYear", CatalogueProblem.YEARS_OVERLAP, Integer.toString(other.fromYear()));
      }
    }
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < request.dimensions().size(); i++) {
      check(request.dimensions().get(i), seen, "/dimensions/" + i);
    }
  }

  /** A dimension stands above its sub-dimensions. */
  private static void check(Dimension dimension, Set<String> seen, String place) {
    if (!seen.add(dimension.number())) {
      throw DomainException.of(
          place + "/number", CatalogueProblem.NUMBER_TWICE, dimension.number());
    }
    if (dimension.parent() != null && !seen.contains(dimension.parent())) {
      throw DomainException.of(
          place + "/number",
          CatalogueProblem.PARENT_MISSING,
          dimension.number(),
          dimension.parent());
    }
  }

  private void refuseInUse(IndexVersion head, List<DimensionView> old, List<Dimension> now) {
    Set<String> gone = old.stream().map(DimensionView::code).collect(Collectors.toSet());
    now.forEach(d -> gone.remove(head.index() + "-" + d.number()));
    List<String> used =
        db.createNativeQuery(
                """
                select code from unnest(cast(:codes as text[])) as code
                where exists (select 1 from plan_task t join plan p on p.id = t.plan_id
                              where jsonb_exists(t.body -> 'dimensions', code)
                                and cast(p.head -> 'years' ->> 0 as int) between :from and :to)
                   or exists (select 1 from index_result r
                              where r.dimension_code = code and r.year_no between :from and :to)
                order by code
                """,
                String.class)
            .setParameter("codes", gone.toArray(String[]::new))
            .setParameter("from", head.fromYear())
            .setParameter("to", head.toYear() == null ? 9999 : head.toYear())
            .getResultList();
    if (!used.isEmpty()) {
      throw DomainException.of(
          "/dimensions", CatalogueProblem.DIMENSION_IN_USE, String.join(", ", used));
    }
  }

  private void endAt(String index, int year) {
    for (String table : List.of("index_version", "index_dimension")) {
      db.createNativeMutationQuery(
              "update "
                  + table
                  + " set to_year = :year where index_code = :index and to_year is null and from_year <= :year")
          .setParameter("index", index)
          .setParameter("year", year)
          .executeUpdate();
    }
  }

  private void write(IndexVersion v) {
    db.createNativeMutationQuery(
            """
            insert into index_version (index_code, from_year, to_year, version, name, name_en, score_unit,
                                       total_min, total_max, dimension_min, dimension_max)
            values (:index, :from, :to, :version, :name, :nameEn, :unit, :totalMin, :totalMax, :min, :max)
            on conflict (index_code, from_year) do update
            set to_year = excluded.to_year, version = excluded.version, name = excluded.name,
                name_en = excluded.name_en, score_unit = excluded.score_unit,
                total_min = excluded.total_min, total_max = excluded.total_max,
                dimension_min = excluded.dimension_min, dimension_max = excluded.dimension_max
            """)
        .setParameter("index", v.index())
        .setParameter("from", v.fromYear())
        .setParameter("to", v.toYear(), Integer.class)
        .setParameter("version", v.version())
        .setParameter("name", v.name())
        .setParameter("nameEn", v.nameEn())
        .setParameter("unit", v.unit().name())
        .setParameter("totalMin", v.totalMin())
        .setParameter("totalMax", v.totalMax())
        .setParameter("min", v.dimensionMin())
        .setParameter("max", v.dimensionMax())
        .executeUpdate();
  }

  private record DimensionRow(
      String code, String parent, String name, String name_en, Set<String> aliases) {

    static DimensionRow of(String index, Dimension d) {
      return new DimensionRow(
          index + "-" + d.number(),
          d.parent() == null ? null : index + "-" + d.parent(),
          d.name(),
          d.nameEn(),
          Stream.concat(Stream.of(d.name()), d.otherNames().stream())
              .map(Folded::of)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
  }

  private void write(IndexVersion head, List<Dimension> dimensions) {
    db.createNativeMutationQuery(
            "delete from index_dimension where index_code = :index and from_year = :from")
        .setParameter("index", head.index())
        .setParameter("from", head.fromYear())
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            insert into index_dimension (index_code, from_year, to_year, code, parent_code, name, name_en, aliases)
            select :index, :from, :to, d.code, d.parent, d.name, d.name_en,
                   array(select json_array_elements_text(d.aliases))
            from json_to_recordset(cast(:rows as json))
                 as d(code text, parent text, name text, name_en text, aliases json)
            """)
        .setParameter("index", head.index())
        .setParameter("from", head.fromYear())
        .setParameter("to", head.toYear(), Integer.class)
        .setParameter(
            "rows",
            EventJson.write(
                dimensions.stream().map(d -> DimensionRow.of(head.index(), d)).toList()))
        .executeUpdate();
  }
}
