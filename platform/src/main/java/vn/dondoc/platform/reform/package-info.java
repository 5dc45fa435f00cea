/**
 * What the services that own open work have in common when units are reformed (rule O1): they keep
 * the acts, and pass the open work of each plan to the heirs, act after act. What is open and what
 * passing it means is decided by each service.
 */
package vn.dondoc.platform.reform;
