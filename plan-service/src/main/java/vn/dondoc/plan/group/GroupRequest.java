package vn.dondoc.plan.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A generic group as it is entered or changed.
 *
 * @param open whether the text of a plan does not determine its members; a closed one needs kinds
 *     and tier
 * @param aliases other spellings, with or without diacritics
 */
@Schema(
    examples =
        """
        {
          "name": "Trung tâm Phục vụ hành chính công cấp xã",
          "open": false,
          "kinds": ["PUBLIC_SERVICE_UNIT"],
          "tier": "COMMUNE",
          "aliases": ["Trung tâm PVHCC các xã, phường"]
        }
        """)
public record GroupRequest(
    @NotBlank @Size(max = 300) String name,
    boolean open,
    @Size(max = 20) List<@NotNull UnitKind> kinds,
    @Size(max = 35) String tier,
    @Size(max = 100) List<@NotBlank @Size(max = 300) String> aliases) {

  public GroupRequest {
    kinds = kinds == null ? List.of() : kinds;
    aliases = aliases == null ? List.of() : aliases;
  }
}
