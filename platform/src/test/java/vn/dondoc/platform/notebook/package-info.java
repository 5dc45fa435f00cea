/**
 * The smallest service there can be, to test the platform in: notes that are written, read and
 * changed, and handlers of events that record what they did.
 */
package vn.dondoc.platform.notebook;
