/**
 * Traces across the outbox: the trace context (W3C) of a request is stored with what it leaves
 * behind, and whoever takes that up later, on another thread or in another service, continues it.
 */
package vn.dondoc.platform.trace;
