/**
 * The catalogue of governance indices (PAPI, SIPAS) with their dimensions, versioned by year
 * because they change.
 */
package vn.dondoc.plan.catalogue;
