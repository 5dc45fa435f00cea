/**
 * Records that a due instant passed with nothing filed. Invariants: each silent unit is told once
 * per plan (or standing regime) and due instant; a filed report is never recorded as missed.
 */
package vn.dondoc.report.missed;
