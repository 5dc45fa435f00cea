package vn.dondoc.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds of reports. */
@ApplicationScoped
class Rounds implements PanacheRepositoryBase<ReportRound, UUID> {

  /** The draft of the round that comes next. */
  Optional<ReportRound> draft(Obligation obligation) {
    return number(obligation, obligation.round() + 1);
  }

  /** The round that was filed last. */
  ReportRound last(Obligation obligation) {
    return number(obligation, obligation.round()).orElseThrow();
  }

  private Optional<ReportRound> number(Obligation obligation, int number) {
    return find("obligationId = ?1 and number = ?2", obligation.id(), number).firstResultOptional();
  }

  List<ReportRound> filed(Obligation obligation) {
    return list(
        "obligationId = ?1 and submittedAt is not null", Sort.by("number"), obligation.id());
  }
}
