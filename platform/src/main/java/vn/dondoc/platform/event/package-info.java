/**
 * What an event is on the wire: CloudEvents 1.0 in binary mode, JSON data, one topic per aggregate.
 */
package vn.dondoc.platform.event;
