/**
 * What is owed and when: one watch per kind, plan or standing regime, unit and due instant, kept
 * from the facts of tasks and reports. A watch is settled once everything in it was handed in;
 * facts may come twice or out of order, and the highest version wins.
 */
package vn.dondoc.notification.watch;
