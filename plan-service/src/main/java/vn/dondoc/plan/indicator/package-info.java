/**
 * The dictionary of indicators that reports fill in: what is counted, in which unit, and how the
 * figures of several units become one.
 */
package vn.dondoc.plan.indicator;
