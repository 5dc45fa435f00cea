/**
 * Organisation units (cơ quan, đơn vị) with their codes, validity and place in the tree. A unit is
 * valid from a day to a day; its path holds the units above it, itself included.
 */
package vn.dondoc.plan.organisation;
