/**
 * The plan of next year begins as a copy of this year's: dates moved, dimensions and units mapped
 * to what they are then. What a copy cannot decide becomes a warning of the draft.
 */
package vn.dondoc.plan.clone;
