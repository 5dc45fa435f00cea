/**
 * The one public origin of the local stack: routes by path to the services and shows a few pages of
 * its own.
 *
 * <p>Invariant: what {@code routes.yaml} does not name is not reachable.
 */
package vn.dondoc.local.gateway;
