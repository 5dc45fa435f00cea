/**
 * What the OpenAPI document of every service says of every operation: the problem answers that the
 * platform itself gives, and the headers that it asks for.
 */
package vn.dondoc.platform.openapi;
