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

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  protected Position() {}

  Position(UUID personId, UUID unitId, PositionRole role, LocalDate validFrom, LocalDate validTo) {
    id = UUID.randomUUID();
    this.personId = personId;
    this.unitId = unitId;
    this.role = role;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }

  boolean endsOn(LocalDate day) {
    boolean changed = !Objects.equals(validTo, day);
    validTo = day;
    return changed;
  }

  boolean is(UUID person, UUID unit, PositionRole asRole, LocalDate from) {
    return personId.equals(person)
        && unitId.equals(unit)
        && role == asRole
        && validFrom.equals(from);
  }

  PositionRecorded recorded() {
    return new PositionRecorded(id, version, personId, unitId, role, validFrom, validTo);
  }
}
