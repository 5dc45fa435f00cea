/**
 * The operator's command for events that a consumer gave up: list them with their causes, send them
 * again.
 */
package vn.dondoc.local.deadletters;
