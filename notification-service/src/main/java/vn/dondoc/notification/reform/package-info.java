/**
 * What this service needs of reform acts themselves: who takes the place of an ended focal agency,
 * receiver or issuer. What passes to heirs is told by the services that own it.
 */
package vn.dondoc.notification.reform;
