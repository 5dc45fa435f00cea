/** What the component tests of report-service stand on: an invented province, plans and callers. */
package vn.dondoc.report.testing;
