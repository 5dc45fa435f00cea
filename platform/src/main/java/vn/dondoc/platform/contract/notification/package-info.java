/** Deliveries, published by notification-service. */
package vn.dondoc.platform.contract.notification;
