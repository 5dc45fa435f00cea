package vn.dondoc.plan.reform;

import java.util.List;

/** What an act says: the units it creates, parents first, and its operations. */
public record ReformText(List<NewUnit> newUnits, List<ReformOperation> operations) {}
