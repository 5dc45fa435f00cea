/**
 * The realm that the local Keycloak imports: the template of {@code deploy/keycloak} and people to
 * try the system with.
 *
 * <p>Invariant: the same input gives the same file, ids included, because a changed file means a
 * new realm.
 */
package vn.dondoc.local.realm;
