package vn.dondoc.platform.inbox;

/** The bytes are not the event that the headers claim. */
class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEvent(String why, Throwable cause) {
    super(why, cause);
  }
}
