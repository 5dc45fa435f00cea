/**
 * What issuing a draft would do, told before it is done: the assignments and obligations that the
 * other services will create, who will bear them and when, and which due days meet a long holiday.
 * It counts as they do, on what would be sent to them.
 */
package vn.dondoc.plan.rehearsal;
