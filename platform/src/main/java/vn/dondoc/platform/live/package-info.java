/**
 * Live updates: server-sent events, opened with a one-use ticket and spread over the replicas by
 * LISTEN/NOTIFY. Invariants: a ticket opens one stream once, whichever replica is asked; nothing is
 * pushed before its transaction has committed; a client that does not keep up is cut and never
 * holds up another; what may have been missed is said ({@code resync}) and not replayed.
 */
package vn.dondoc.platform.live;
