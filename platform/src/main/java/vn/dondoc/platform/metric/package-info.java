/**
 * What an operator watches. Counters and timers stand where the work is done; what has to be asked
 * for (ages, backlogs, lag) is asked every few seconds by one thread, so that a scrape never waits.
 */
package vn.dondoc.platform.metric;
