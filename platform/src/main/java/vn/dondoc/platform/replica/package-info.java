/** What every service keeps of the organisation and the calendar, fed by events. */
package vn.dondoc.platform.replica;
