/**
 * Plans from draft to issued: head, tasks and reporting regimes. A draft may be changed by its
 * focal agency; an issued plan's text is immutable.
 */
package vn.dondoc.plan.plan;
