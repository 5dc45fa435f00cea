package vn.dondoc.plan.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.problem.DomainException;

/** A person's position (chức vụ, vị trí) in a unit, from a day to a day. */
@Entity
@Table(name = "position_held")
public class Position {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "unit_id")
  private UUID unitId;

  @Enumerated(EnumType.STRING)
  private PositionRole role;

  /** Quyền, phụ trách: a head until one is appointed. */
  private boolean acting;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Column(name = "reviewed_by")
  @SuppressWarnings("UnusedVariable")
  private String reviewedBy;

  protected Position() {}

  Position(
      UUID personId,
      UUID unitId,
      PositionRole role,
      boolean acting,
      LocalDate validFrom,
      LocalDate validTo) {
    id = UUID.randomUUID();
    this.personId = personId;
    this.unitId = unitId;
    this.role = role;
    this.acting = acting;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  /**
   * @return whether anything changed
   */
  boolean goesOn(boolean nowActing, LocalDate until) {
    boolean changed = !Objects.equals(validTo, until) || acting != nowActing;
    acting = nowActing;
    validTo = until;
    return changed;
  }

  void endOn(LocalDate lastDay) {
    if (lastDay.isBefore(validFrom)) {
      throw DomainException.of("/lastDay", PersonProblem.LAST_DAY_BEFORE_FIRST, lastDay);
    }
    validTo = lastDay;
  }

  /** An administrator looked at it and found it right. */
  void confirm(LocalDate day, String by) {
    reviewedOn = day;
    reviewedBy = by;
  }

  boolean is(UUID person, UUID unit, PositionRole asRole, LocalDate from) {
    return personId.equals(person)
        && unitId.equals(unit)
        && role == asRole
        && validFrom.equals(from);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID unitId() {
    return unitId;
  }

  LocalDate validTo() {
    return validTo;
  }

  PositionRecorded recorded() {
    return new PositionRecorded(
        id, version, personId, unitId, role, validFrom, validTo, acting ? Boolean.TRUE : null);
  }
}
