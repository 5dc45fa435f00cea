/** Heads of the audit chains, published by every service. */
package vn.dondoc.platform.contract.audit;
