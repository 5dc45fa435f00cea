package vn.dondoc.platform.live;

import vn.dondoc.platform.access.Actor;

/**
 * What a ticket that was handed in stood for.
 *
 * @param feed the kind of stream it opens
 * @param key which of them, such as the id of a plan
 * @param actor who asked for it
 */
public record Ticket(String feed, String key, Actor actor) {}
