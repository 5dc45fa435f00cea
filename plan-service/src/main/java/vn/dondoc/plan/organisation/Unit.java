package vn.dondoc.plan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.UnitFacts;

/**
 * An organisation unit (cơ quan, đơn vị) as it is today, or was at its end. Read only: {@link
 * TimelineStore} writes it.
 */
@Entity
@Immutable
@Table(name = "unit")
public class Unit {

  @Id private UUID id;
  private long version;
  private String code;
  private String name;

  @Column(name = "name_folded")
  private String nameFolded;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private String tier;

  @Column(name = "parent_id")
  private UUID parentId;

  private UUID[] path;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private UUID[] successors;

  protected Unit() {}

  public UnitFacts facts() {
    return new UnitFacts(id, code, name, kind, tier, List.of(path));
  }

  public boolean isValidOn(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
  }

  long version() {
    return version;
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String nameFolded() {
    return nameFolded;
  }

  public List<UUID> path() {
    return List.of(path);
  }

  /** The units that took its work over, none while it lasts. */
  public List<UUID> successors() {
    return List.of(successors);
  }

  public UnitView view() {
    return new UnitView(id, code, name, kind, tier, parentId, validFrom, validTo);
  }
}
