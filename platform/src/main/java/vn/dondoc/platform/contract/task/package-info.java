/** Assignments, published by task-service. */
package vn.dondoc.platform.contract.task;
