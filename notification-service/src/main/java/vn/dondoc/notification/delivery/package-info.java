/**
 * How notices reach persons: e-mails that wait, are tried again with back-off and end as sent or
 * failed, and the log of it. A mail server that is away delays e-mails and nothing else.
 */
package vn.dondoc.notification.delivery;
