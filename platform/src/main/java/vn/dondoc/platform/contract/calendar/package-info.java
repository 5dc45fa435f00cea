/** The working calendar, published by plan-service. */
package vn.dondoc.platform.contract.calendar;
