package vn.dondoc.plan.importing.naming;

/** An entry of the vocabulary. */
record KnownName(NameKind kind, String canonical) {}
