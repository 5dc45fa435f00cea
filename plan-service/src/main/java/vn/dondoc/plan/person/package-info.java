/**
 * Persons and the positions they hold in units. Credentials stay with the identity provider,
 * addresses with notification-service.
 */
package vn.dondoc.plan.person;
