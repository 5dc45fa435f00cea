/**
 * The catalogue of governance indices (PAPI, SIPAS, PAR INDEX, PCI and what a province adds) with
 * their dimensions and scales, versioned by year because they change.
 */
package vn.dondoc.plan.catalogue;
