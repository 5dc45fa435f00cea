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
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.UnitFacts;

/** A stored {@link UnitSpan}: what a unit was from a day to a day. */
@Entity
@Immutable
@Table(name = "unit_state")
public class UnitState {

  @Id private Long id;

  @Column(name = "unit_id")
  private UUID unitId;

  private String code;
  private String name;

  /** For queries; who reads a state reads its {@link #name}. */
  @Column(name = "name_folded")
  @SuppressWarnings("UnusedVariable")
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

  protected UnitState() {}

  public UnitFacts facts() {
    return new UnitFacts(unitId, code, name, kind, tier, List.of(path));
  }

  UnitHistory.State shown(Function<UUID, String> codeOf) {
    return new UnitHistory.State(
        validFrom, validTo, name, kind, tier, parentId == null ? null : codeOf.apply(parentId));
  }

  UUID parentId() {
    return parentId;
  }
}
