/**
 * A document becomes a draft plan: what the importer recognised is matched with the registry and
 * saved whole or not at all, with the warnings that a person has to settle. A draft is never issued
 * by itself.
 */
package vn.dondoc.plan.draft;
