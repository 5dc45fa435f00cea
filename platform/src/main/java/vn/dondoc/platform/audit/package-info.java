/**
 * Who did what, when and why. Every change writes a row in its own transaction; a sealer hashes
 * committed rows into a chain and publishes its head, so that neither commits queue up nor history
 * can be rewritten unseen.
 */
package vn.dondoc.platform.audit;
