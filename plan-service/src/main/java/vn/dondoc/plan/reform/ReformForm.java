package vn.dondoc.plan.reform;

import vn.dondoc.platform.contract.organisation.SuccessionKind;

/** Which fields an operation of each kind needs, and which it must not have. */
final class ReformForm {

  private ReformForm() {}

  static void check(ReformOperation op, String at, ReformFaults faults) {
    SuccessionKind kind = op.kind();
    boolean stays = kind == SuccessionKind.RENAME || kind == SuccessionKind.TRANSFER;
    needed(kind == SuccessionKind.RENAME, op.name(), at, "name", kind, faults);
    needed(kind == SuccessionKind.TRANSFER, op.parent(), at, "parent", kind, faults);
    needed(kind == SuccessionKind.SPLIT && op.ends(), op.heir(), at, "heir", kind, faults);
    unused(!stays && op.name() != null, at, "name", kind, faults);
    unused(kind != SuccessionKind.TRANSFER && op.parent() != null, at, "parent", kind, faults);
    unused(kind != SuccessionKind.SPLIT && op.continues(), at, "continues", kind, faults);
    unused(stays && op.heir() != null, at, "heir", kind, faults);
    unused(op.continues() && op.heir() != null, at, "heir", kind, faults);
    unused(stays && !op.planHeirs().isEmpty(), at, "planHeirs", kind, faults);
    unused(stays && !op.into().isEmpty(), at, "into", kind, faults);
    int parts = op.continues() ? 1 : 2;
    if (kind == SuccessionKind.MERGE && op.into().size() != 1) {
      faults.add(at + "/into", ReformProblem.UNIT_COUNT, kind, "into", "1");
    }
    if (kind == SuccessionKind.SPLIT && op.into().size() < parts) {
      faults.add(at + "/into", ReformProblem.UNIT_COUNT, kind, "into", ">= " + parts);
    }
    if (stays && op.name() != null && op.units().size() != 1) {
      faults.add(at + "/units", ReformProblem.UNIT_COUNT, kind, "units", "1");
    }
  }

  private static void needed(
      boolean needed,
      String value,
      String at,
      String field,
      SuccessionKind kind,
      ReformFaults faults) {
    if (needed && (value == null || value.isBlank())) {
      faults.add(at + "/" + field, ReformProblem.FIELD_NEEDED, kind, field);
    }
  }

  private static void unused(
      boolean given, String at, String field, SuccessionKind kind, ReformFaults faults) {
    if (given) {
      faults.add(at + "/" + field, ReformProblem.FIELD_NOT_FOR_KIND, kind, field);
    }
  }
}
