package vn.dondoc.platform.inbox;

import vn.dondoc.platform.event.Event;

/**
 * What a service does on an event. Called inside the transaction that also records that it was
 * done.
 */
public sealed interface Handler<E extends Event> permits Projection, Reaction {

  /** The event it is for. */
  Class<E> event();

  void on(E event);
}
