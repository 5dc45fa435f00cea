package vn.dondoc.plan.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.text.Folded;

/** A generic group (nhóm cơ quan được nêu chung). */
@Entity
@Table(name = "unit_group")
public class UnitGroup {

  @Id private UUID id;
  @Version private long version;
  private String name;

  @Column(name = "name_folded")
  private String nameFolded;

  private boolean open;

  @Column(name = "plan_leads")
  private boolean planLeads;

  private String[] kinds;
  private String tier;
  private String[] aliases;

  protected UnitGroup() {}

  UnitGroup(GroupRequest request) {
    id = UUID.randomUUID();
    change(request);
  }

  final void change(GroupRequest request) {
    name = request.name();
    nameFolded = Folded.of(request.name());
    open = request.open();
    kinds = request.kinds().stream().map(UnitKind::name).distinct().toArray(String[]::new);
    tier = request.tier();
    aliases = request.aliases().stream().map(Folded::of).distinct().toArray(String[]::new);
  }

  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  public String name() {
    return name;
  }

  /** Whether the text of a plan does not determine the members (rule T5). */
  public boolean open() {
    return open;
  }

  /**
   * Whether the members are the units that lead the citing plan's tasks and take orders ("được giao
   * nhiệm vụ").
   */
  public boolean planLeads() {
    return planLeads;
  }

  List<UnitKind> kinds() {
    return Arrays.stream(kinds).map(UnitKind::valueOf).toList();
  }

  String tier() {
    return tier;
  }

  GroupView view() {
    return new GroupView(id, name, open, planLeads, kinds(), tier, List.of(aliases));
  }
}
