package vn.dondoc.platform.inbox;

import vn.dondoc.platform.event.Event;

/**
 * Keeps a replica: upserts by (id, version) of the full state that the event carries. Needs no
 * inbox, bears repetition and reordering, and can be rebuilt from the topics.
 */
public non-sealed interface Projection<E extends Event> extends Handler<E> {}
