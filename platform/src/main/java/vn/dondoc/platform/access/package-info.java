/**
 * Who is calling and which rows they may see. Roles say which verbs, relations say which rows; both
 * are part of every query, totals included.
 */
package vn.dondoc.platform.access;
