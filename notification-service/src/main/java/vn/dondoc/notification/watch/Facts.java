package vn.dondoc.notification.watch;

import java.util.function.Consumer;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.inbox.Projection;

/** Makes a projection of what is to be kept of an event. */
final class Facts {

  private Facts() {}

  static <E extends Event> Projection<E> of(Class<E> type, Consumer<E> kept) {
    return new Projection<>() {

      @Override
      public Class<E> event() {
        return type;
      }

      @Override
      public void on(E event) {
        kept.accept(event);
      }
    };
  }
}
