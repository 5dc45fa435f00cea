package vn.dondoc.plan.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.plan.csv.CsvProblem;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.plan.csv.ImportResult;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Registers documents, one by one or from CSV. */
@ApplicationScoped
public class LawKeeping {

  static final List<String> COLUMNS =
      List.of("type", "number", "symbol", "date", "issuer", "subject");

  private final LegalActRepository acts;
  private final EntityManager db;
  private final Validator validator;
  private final TransactionSynchronizationRegistry transaction;
  private final Audit audit;

  LawKeeping(
      LegalActRepository acts,
      EntityManager db,
      Validator validator,
      TransactionSynchronizationRegistry transaction,
      Audit audit) {
    this.acts = acts;
    this.db = db;
    this.validator = validator;
    this.transaction = transaction;
    this.audit = audit;
  }

  @Transactional
  public LegalActView register(Actor actor, LegalActRequest request) {
    refuseTwice(request, null);
    LegalAct act = new LegalAct(request);
    acts.persist(act);
    act.isReplacedBy(successor(request));
    db.flush();
    audit.record(actor, "law.register", "law", act.id(), null, request, null);
    return acts.view(act);
  }

  @Transactional
  public LegalActView change(Actor actor, UUID id, LegalActRequest request, String ifMatch) {
    LegalAct act = acts.require(id);
    Version.require(ifMatch, act.version());
    LegalActView before = acts.view(act);
    refuseTwice(request, id);
    act.write(request);
    act.isReplacedBy(successor(request));
    db.flush();
    audit.record(actor, "law.change", "law", id, before, request, null);
    return acts.view(act);
  }

  /** Takes out a document that was registered in error; not one that replaces another. */
  @Transactional
  public void remove(Actor actor, UUID id, String ifMatch) {
    LegalAct act = acts.require(id);
    Version.require(ifMatch, act.version());
    if (acts.isSuccessor(id)) {
      throw new DomainException(LawProblem.ACT_CITED, act.designation());
    }
    audit.record(actor, "law.remove", "law", id, acts.view(act), null, null);
    acts.delete(act);
  }

  private record Placed(
      CsvRows.Row row, LegalActRequest request, LegalAct act, LegalActView before) {}

  /** Registers and changes documents by number, symbol and date: all rows or none. */
  @Transactional
  public ImportResult importCsv(Actor actor, String csv, boolean dryRun) {
    CsvRows rows = CsvRows.read(csv, COLUMNS);
    Map<String, Long> seen = new HashMap<>();
    List<Placed> placed = new ArrayList<>();
    rows.forEach(
        row -> {
          LegalActRequest request = read(row);
          if (!row.check(validator.validate(request))) {
            return;
          }
          String key = key(request) + " " + request.date();
          Long first = seen.putIfAbsent(key, row.number());
          if (first != null) {
            row.wrong("number", CsvProblem.ROW_TWICE, Long.toString(first));
          } else {
            row.attempt(() -> placed.add(place(row, request)));
          }
        });
    // A successor may stand below what it replaces.
    placed.forEach(p -> p.row().attempt(() -> p.act().isReplacedBy(successor(p.request()))));
    rows.refuseIfAnyIsWrong();
    List<LegalActView> after = acts.views(placed.stream().map(Placed::act).toList());
    ImportResult result =
        ImportResult.comparing(dryRun, placed.stream().<Object>map(Placed::before).toList(), after);
    if (dryRun) {
      transaction.setRollbackOnly();
    } else {
      audit.record(actor, "laws.import", "law", "csv", null, result, null);
    }
    return result;
  }

  private static LegalActRequest read(CsvRows.Row row) {
    return new LegalActRequest(
        row.choice("type", LegalActType.class),
        row.required("number"),
        row.required("symbol"),
        row.date("date", null),
        row.required("issuer"),
        row.required("subject"),
        row.several("names"),
        row.date("inForceFrom", null),
        row.date("inForceTo", null),
        row.optional("replacedBy"));
  }

  private Placed place(CsvRows.Row row, LegalActRequest request) {
    LegalAct act = acts.find(key(request), request.date()).orElse(null);
    if (act == null) {
      LegalAct fresh = new LegalAct(request);
      acts.persist(fresh);
      return new Placed(row, request, fresh, null);
    }
    LegalActView before = acts.view(act);
    act.write(request);
    return new Placed(row, request, act, before);
  }

  private static String key(LegalActRequest request) {
    return Designation.key(Designation.printed(request.number(), request.symbol()));
  }

  private void refuseTwice(LegalActRequest request, UUID own) {
    acts.find(key(request), request.date())
        .filter(other -> !other.id().equals(own))
        .ifPresent(
            other -> {
              throw DomainException.of(
                  "/number", LawProblem.ACT_TWICE, other.designation(), request.date());
            });
  }

  private LegalAct successor(LegalActRequest request) {
    if (request.replacedBy() == null) {
      return null;
    }
    List<LegalAct> named = acts.designated(Designation.key(request.replacedBy()));
    if (named.size() != 1) {
      throw DomainException.of("/replacedBy", LawProblem.SUCCESSOR_UNKNOWN, request.replacedBy());
    }
    return named.getFirst();
  }
}
