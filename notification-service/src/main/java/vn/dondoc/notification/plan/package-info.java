/**
 * What this service keeps of issued plans: number, title, when they were issued, who is related to
 * them, and the words for their tasks and regimes. Fed by PlanIssued; nothing here is decided here.
 */
package vn.dondoc.notification.plan;
