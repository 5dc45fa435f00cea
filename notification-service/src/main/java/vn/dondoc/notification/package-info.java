/** notification-service: who is told what, when and how of plans, tasks and reports. */
package vn.dondoc.notification;
