package vn.dondoc.platform.inbox;

/** A batch could not be applied for a reason that passes; it is tried again. */
public class TransientFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TransientFailure(Throwable cause) {
    super(cause);
  }
}
