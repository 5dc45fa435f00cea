/** The conventions of the API that are the same everywhere: versions, idempotency keys, pages. */
package vn.dondoc.platform.rest;
