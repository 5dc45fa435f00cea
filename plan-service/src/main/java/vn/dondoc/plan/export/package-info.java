/**
 * A plan leaves the system as a paper in the layout of Decree 30/2020, as a sheet of its tasks, or
 * as a file that another installation reads back without loss. A file names units by organisation
 * code and groups by name, and holds no id.
 */
package vn.dondoc.plan.export;
