/** Units and positions, published by plan-service. */
package vn.dondoc.platform.contract.organisation;
