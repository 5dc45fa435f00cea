/**
 * The outbox: facts are written in the transaction that makes them true, and a relay brings them to
 * Kafka afterwards, in order and at least once.
 */
package vn.dondoc.platform.outbox;
