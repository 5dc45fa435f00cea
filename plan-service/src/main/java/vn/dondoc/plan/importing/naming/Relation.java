package vn.dondoc.plan.importing.naming;

/** What a plan of a people's committee may do to a unit (rule T6). */
public enum Relation {
  /** "giao": the unit is subordinate to the committee. */
  ASSIGN,
  /** "đề nghị": Party, Fatherland Front, mass organisations, elected and judicial bodies. */
  REQUEST
}
