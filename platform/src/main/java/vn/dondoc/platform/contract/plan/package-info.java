/** Issued plans, published by plan-service. */
package vn.dondoc.platform.contract.plan;
