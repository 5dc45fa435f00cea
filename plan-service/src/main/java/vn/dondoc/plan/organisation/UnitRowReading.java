package vn.dondoc.plan.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dondoc.plan.csv.CsvRows;
import vn.dondoc.platform.contract.organisation.UnitKind;

/** Reads the rows of an import one after the other and names what is wrong with each. */
final class UnitRowReading {

  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
  private static final int LONGEST_NAME = 300;

  private final UnitTimelines register;
  private final Map<String, Integer> ranks;

  /** Tier by code, of the rows read so far. */
  private final Map<String, String> seen = new HashMap<>();

  private final Map<String, String> alternates = new HashMap<>();

  UnitRowReading(UnitTimelines register, Map<String, Integer> ranks) {
    this.register = register;
    this.ranks = ranks;
  }

  UnitRow read(CsvRows.Row row) {
    UnitRow unit =
        new UnitRow(
            row.required("code"),
            row.required("name"),
            row.choice("kind", UnitKind.class),
            row.required("tier"),
            row.optional("parent"),
            row.date("validFrom", ALWAYS),
            row.date("validTo", null),
            row.optional("alternateCode"));
    checkCodes(row, unit);
    if (unit.name() != null && unit.name().length() > LONGEST_NAME) {
      row.wrong("name", UnitProblem.NAME_TOO_LONG, LONGEST_NAME);
    }
    checkPlace(row, unit);
    checkValidity(row, unit);
    if (unit.code() != null) {
      seen.put(unit.code(), unit.tier());
    }
    return unit;
  }

  private void checkCodes(CsvRows.Row row, UnitRow unit) {
    String code = unit.code();
    if (code != null && !CodeFormat.isCode(code)) {
      row.wrong("code", UnitProblem.CODE_INVALID, code);
    } else if (code != null && (seen.containsKey(code) || alternates.containsKey(code))) {
      row.wrong("code", UnitProblem.CODE_TWICE, code);
    } else if (code != null) {
      register
          .find(code)
          .filter(known -> !known.code().equals(code))
          .ifPresent(known -> row.wrong("code", UnitProblem.CODE_TAKEN, code, known.code()));
    }
    String other = unit.alternateCode();
    if (other == null) {
      return;
    }
    if (!CodeFormat.isCode(other)) {
      row.wrong("alternateCode", UnitProblem.CODE_INVALID, other);
    } else if (seen.containsKey(other) || alternates.put(other, other) != null) {
      row.wrong("alternateCode", UnitProblem.CODE_TWICE, other);
    } else {
      register
          .find(other)
          .filter(known -> !known.code().equals(code))
          .ifPresent(
              known -> row.wrong("alternateCode", UnitProblem.CODE_TAKEN, other, known.code()));
    }
  }

  private void checkPlace(CsvRows.Row row, UnitRow unit) {
    boolean tierKnown = ranks.containsKey(unit.tier());
    if (unit.tier() != null && !tierKnown) {
      row.wrong("tier", UnitProblem.TIER_UNKNOWN, unit.tier(), String.join(", ", ranks.keySet()));
    }
    if (unit.parent() == null) {
      return;
    }
    String above = tierOf(unit.parent());
    if (above == null) {
      row.wrong("parent", UnitProblem.PARENT_UNKNOWN, unit.parent());
    } else if (tierKnown && ranks.containsKey(above) && ranks.get(unit.tier()) < ranks.get(above)) {
      row.wrong("tier", UnitProblem.TIER_ABOVE_PARENT, unit.tier(), above, unit.parent());
    }
  }

  private String tierOf(String code) {
    return seen.containsKey(code)
        ? String.valueOf(seen.get(code))
        : register.find(code).map(u -> u.last().tier()).orElse(null);
  }

  private void checkValidity(CsvRows.Row row, UnitRow unit) {
    LocalDate to = unit.validTo();
    if (to != null && to.isBefore(unit.validFrom())) {
      row.wrong("validTo", UnitProblem.VALIDITY_REVERSED, to);
      return;
    }
    UnitTimeline known = register.find(unit.code()).orElse(null);
    if (known == null) {
      return;
    }
    if (to == null && !known.successors().isEmpty()) {
      row.wrong("validTo", UnitProblem.ENDED_BY_REFORM, known.code(), known.lastDay());
    }
    UnitSpan first = known.spans().getFirst();
    if (known.spans().size() > 1 && first.endsBefore(unit.validFrom())) {
      row.wrong("validFrom", UnitProblem.HISTORY_IN_THE_WAY, known.code(), unit.validFrom());
    }
    if (known.spans().size() > 1 && to != null && to.isBefore(known.last().from())) {
      row.wrong("validTo", UnitProblem.HISTORY_IN_THE_WAY, known.code(), to);
    }
  }
}
