/** What operators are told, alarms, dashboard and runbook, held against what the services tell. */
package vn.dondoc.local.observability;
