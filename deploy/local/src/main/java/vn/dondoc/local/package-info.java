/**
 * The whole of Đôn Đốc on one machine, without containers: PostgreSQL, Kafka, Keycloak and the four
 * services as child processes, the mailbox and the gateway inside the launcher.
 *
 * <p>Invariants: everything listens on the loopback address only; nothing outlives the launcher,
 * however it ends; what is in the data folder survives it.
 */
package vn.dondoc.local;
