package vn.dondoc.plan.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.organisation.SuccessionKind;

/**
 * One operation of an act; units are named by organisation code.
 *
 * @param units that are merged, split, renamed, abolished or transferred
 * @param into those that carry them on: one of a merger, the parts of a split, optional at an
 *     abolition
 * @param continues at a split, whether the unit lasts beside what was split off
 * @param name the new name, at a renaming or, where it changes too, at a transfer
 * @param parent the new parent, at a transfer
 * @param heir who takes the open work; of a merger the unit merged into, of an abolition the
 *     parent, unless said otherwise
 * @param planHeirs plans whose open work goes elsewhere
 */
public record ReformOperation(
    @NotNull SuccessionKind kind,
    @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 35) String> units,
    @Size(max = 100) List<@NotBlank @Size(max = 35) String> into,
    boolean continues,
    @Size(max = 300) String name,
    @Size(max = 35) String parent,
    @Size(max = 35) String heir,
    @Size(max = 50) @Valid List<HeirOfPlan> planHeirs) {

  /** Who takes the open work of one plan. */
  public record HeirOfPlan(@NotNull UUID plan, @NotBlank @Size(max = 35) String heir) {}

  public ReformOperation {
    into = orEmpty(into);
    planHeirs = orEmpty(planHeirs);
  }

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Whether the units end by it. */
  boolean ends() {
    return switch (kind) {
      case MERGE, ABOLISH -> true;
      case SPLIT -> !continues;
      case RENAME, TRANSFER -> false;
    };
  }
}
