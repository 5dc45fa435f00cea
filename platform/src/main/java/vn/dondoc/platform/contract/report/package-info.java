/** Report obligations, published by report-service. */
package vn.dondoc.platform.contract.report;
