package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.organisation.UnitKind;

/**
 * A unit over time: its codes in both official formats, what it was from a day to a day, the units
 * that it carries on and those that carry it on (by code).
 */
@Schema(
    examples =
        """
        {
          "id": "7c7d1c0e-5ad5-4b8f-9d0c-6f5d3f7b2a11",
          "code": "H99.61",
          "codes": [
            {"code": "H99.61", "format": "FORWARD", "validFrom": "2020-01-01"},
            {"code": "000.00.61.H99", "format": "REVERSED", "validFrom": "2020-01-01"}
          ],
          "states": [
            {"validFrom": "2020-01-01", "validTo": "2025-06-30", "name": "UBND xã An Hòa", "kind": "PEOPLES_COMMITTEE",
             "tier": "COMMUNE", "parent": "H99.50"},
            {"validFrom": "2025-07-01", "name": "UBND phường An Hòa", "kind": "PEOPLES_COMMITTEE", "tier": "COMMUNE",
             "parent": "H99"}
          ],
          "predecessors": ["H99.62"],
          "successors": []
        }
        """)
public record UnitHistory(
    UUID id,
    String code,
    List<UnitCode> codes,
    List<State> states,
    List<String> predecessors,
    List<String> successors) {

  /** What it was; {@code validTo} is the last day, absent while it lasts. */
  public record State(
      LocalDate validFrom,
      LocalDate validTo,
      String name,
      UnitKind kind,
      String tier,
      String parent) {}
}
