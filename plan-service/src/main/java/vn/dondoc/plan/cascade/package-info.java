/**
 * From the plan above to the plans below: a lower plan cites its parent, sorts the parent's tasks
 * (do, cooperate, skip), and links its own tasks to those that they carry out; the parent sees who
 * made a plan and what of it is covered. Links are made on drafts and stay once the plan is issued.
 */
package vn.dondoc.plan.cascade;
