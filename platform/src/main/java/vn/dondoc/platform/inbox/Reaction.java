package vn.dondoc.platform.inbox;

import vn.dondoc.platform.event.Event;

/** Acts on an event once: creates assignments, writes notices. Never part of a rebuild. */
public non-sealed interface Reaction<E extends Event> extends Handler<E> {}
