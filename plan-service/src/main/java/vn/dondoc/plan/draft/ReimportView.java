package vn.dondoc.plan.draft;

import java.util.UUID;
import vn.dondoc.plan.amendment.DiffView;

/**
 * What a new import of a plan did to its draft, or would do.
 *
 * @param version of the draft, for {@code If-Match}
 * @param changes what the draft says otherwise than before: rows added, dropped and changed
 * @param kept what persons decided and the draft keeps: in {@code before} what the document says,
 *     in {@code after} what stays; a row that only the draft has is ADDED, one that only the
 *     document has is DROPPED
 * @param read what was read
 */
public record ReimportView(
    UUID planId, long version, boolean dryRun, DiffView changes, DiffView kept, ImportView read) {}
