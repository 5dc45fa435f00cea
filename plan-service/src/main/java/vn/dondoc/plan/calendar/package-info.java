/**
 * The working calendar, year by year: public holidays and the Saturdays worked for them. Arithmetic
 * lives in the platform.
 */
package vn.dondoc.plan.calendar;
