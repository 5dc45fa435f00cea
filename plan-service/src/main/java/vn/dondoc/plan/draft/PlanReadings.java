package vn.dondoc.plan.draft;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.dondoc.plan.plan.PlanContent;

/** What the last import of each plan read. */
@ApplicationScoped
class PlanReadings implements PanacheRepositoryBase<PlanReading, UUID> {

  private final InstantSource clock;

  PlanReadings(InstantSource clock) {
    this.clock = clock;
  }

  /** Takes the place of what was read before. */
  void keep(
      UUID planId,
      SentDocument document,
      boolean withDuties,
      PlanContent read,
      ReadSources sources) {
    PlanReading reading = findById(planId);
    if (reading == null) {
      reading = new PlanReading(planId);
    }
    reading.keep(
        document.fileName(), document.digest(), clock.instant(), withDuties, read, sources);
    persist(reading);
  }
}
