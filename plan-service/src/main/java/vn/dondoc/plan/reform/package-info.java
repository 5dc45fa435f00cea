/**
 * Legal acts that merge, split, rename, abolish or transfer units (domain.md 3.7). An act is
 * applied whole at the start of its effective day; open work passes to heirs, history stays (rule
 * O1).
 */
package vn.dondoc.plan.reform;
