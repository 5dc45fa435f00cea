/**
 * What the tests of every service share: real PostgreSQL and Kafka, tokens, fed events, and the
 * rules of the house.
 */
package vn.dondoc.platform.testing;
