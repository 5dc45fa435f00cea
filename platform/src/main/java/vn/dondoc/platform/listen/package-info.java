/**
 * What the database tells every replica (LISTEN/NOTIFY). Invariants: heard only after the commit; a
 * replica listens on one connection of its own; whoever listens is told when it begins, because
 * nothing was heard before.
 */
package vn.dondoc.platform.listen;
