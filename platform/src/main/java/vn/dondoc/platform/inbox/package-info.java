/**
 * Receiving events. A {@link vn.dondoc.platform.inbox.Projection} upserts by version and bears
 * repetition by itself; a {@link vn.dondoc.platform.inbox.Reaction} acts once, guarded by the
 * inbox. What cannot be read or applied becomes a dead letter at once; what fails in passing is
 * tried again for as long as it takes.
 */
package vn.dondoc.platform.inbox;
