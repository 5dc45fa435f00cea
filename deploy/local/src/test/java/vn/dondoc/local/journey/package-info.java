/**
 * The journeys that define "it works": the whole system, its public API, a moved clock, and numbers
 * counted by hand. After set-up nothing is done as an administrator.
 */
package vn.dondoc.local.journey;
