/**
 * Where the mail of the local stack ends: an SMTP server that delivers to nobody, and pages that
 * show what it got.
 *
 * <p>Invariant: no mail leaves this machine.
 */
package vn.dondoc.local.mailbox;
