package vn.dondoc.plan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.text.Folded;

/** An organisation unit (cơ quan, đơn vị) as it is registered today. */
@Entity
@Table(name = "unit")
public class Unit {

  @Id private UUID id;
  @Version private long version;
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

  Unit(UnitRow row, Unit parent) {
    id = UUID.randomUUID();
    code = row.code();
    successors = new UUID[0];
    place(row, parent);
  }

  /**
   * Takes over what a row of the register says.
   *
   * @return whether anything changed
   */
  boolean place(UnitRow row, Unit parent) {
    UUID[] newPath = pathBelow(parent);
    boolean changed =
        !Objects.equals(name, row.name())
            || kind != row.kind()
            || !Objects.equals(tier, row.tier())
            || !Arrays.equals(path, newPath)
            || !Objects.equals(validFrom, row.validFrom())
            || !Objects.equals(validTo, row.validTo());
    name = row.name();
    nameFolded = Folded.of(row.name());
    kind = row.kind();
    tier = row.tier();
    parentId = parent == null ? null : parent.id;
    path = newPath;
    validFrom = row.validFrom();
    validTo = row.validTo();
    return changed;
  }

  private UUID[] pathBelow(Unit parent) {
    if (parent == null) {
      return new UUID[] {id};
    }
    UUID[] below = Arrays.copyOf(parent.path, parent.path.length + 1);
    below[parent.path.length] = id;
    return below;
  }

  UnitRecorded recorded() {
    return new UnitRecorded(
        id,
        version,
        code,
        name,
        kind,
        tier,
        parentId,
        List.of(path),
        validFrom,
        validTo,
        List.of(successors));
  }

  public UnitFacts facts() {
    return new UnitFacts(id, code, name, kind, tier, List.of(path));
  }

  /**
   * The root of the territory this unit acts for: itself if it is a people's committee, else the
   * unit above it.
   */
  public UUID territory() {
    return kind == UnitKind.PEOPLES_COMMITTEE || parentId == null ? id : parentId;
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
