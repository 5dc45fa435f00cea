/**
 * The main job played through the public API: a province is set up, a plan is imported and issued,
 * units work and report for a year, one stays silent, and the aggregated status is compared with
 * the client's own ledger. Only the gateway and the clock driver are used.
 */
package vn.dondoc.local.demo;
