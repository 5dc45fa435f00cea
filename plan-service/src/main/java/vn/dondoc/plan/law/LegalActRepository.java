package vn.dondoc.plan.law;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** The registered documents. */
@ApplicationScoped
class LegalActRepository implements PanacheRepositoryBase<LegalAct, UUID> {

  private final EntityManager db;

  LegalActRepository(EntityManager db) {
    this.db = db;
  }

  LegalAct require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  List<LegalAct> designated(String key) {
    return list("designationKey = ?1 order by documentDate", key);
  }

  Optional<LegalAct> find(String key, LocalDate date) {
    return find("designationKey = ?1 and documentDate = ?2", key, date).firstResultOptional();
  }

  boolean isSuccessor(UUID id) {
    return count("replacedBy", id) > 0;
  }

  /** A page by designation and id; any filter may be null. */
  List<LegalAct> page(
      String like, LegalActType type, LocalDate inForceOn, List<String> after, int limit) {
    return db.createQuery(
            """
            select a from LegalAct a
            where (:like is null or a.subjectFolded like :like escape '\\'
                   or a.designationKey like :like escape '\\')
              and (:type is null or a.type = :type)
              and (cast(:day as LocalDate) is null
                   or (a.inForceFrom <= :day and (a.inForceTo is null or a.inForceTo >= :day)))
              and (:key is null or a.designationKey > :key
                   or (a.designationKey = :key and a.documentDate > :date))
            order by a.designationKey, a.documentDate
            """,
            LegalAct.class)
        .setParameter("like", like)
        .setParameter("type", type)
        .setParameter("day", inForceOn)
        .setParameter("key", after == null ? null : after.getFirst())
        .setParameter("date", after == null ? LocalDate.EPOCH : LocalDate.parse(after.getLast()))
        .setMaxResults(limit)
        .getResultList();
  }

  List<LegalActView> views(Collection<LegalAct> acts) {
    Map<UUID, String> successors = new HashMap<>();
    list("id in ?1", acts.stream().map(LegalAct::replacedBy).filter(Objects::nonNull).toList())
        .forEach(s -> successors.put(s.id(), s.designation()));
    return acts.stream()
        .map(a -> a.view(a.replacedBy() == null ? null : successors.get(a.replacedBy())))
        .toList();
  }

  LegalActView view(LegalAct act) {
    return views(List.of(act)).getFirst();
  }
}
