package vn.dondoc.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** The contacts of persons. */
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {

  Contact require(UUID personId) {
    return findByIdOptional(personId)
        .orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  Contact locked(UUID personId) {
    return findById(personId, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Contact> after(UUID personId, int limit) {
    return find("personId > ?1 order by personId", personId).page(0, limit).list();
  }
}
