/**
 * What a unit is told: one notice per unit and cause, written once whoever tries, delivered to
 * persons by channel. The unit's inbox shows it; its words are made from templates when it is read
 * or sent, in Vietnamese or English.
 */
package vn.dondoc.notification.notice;
