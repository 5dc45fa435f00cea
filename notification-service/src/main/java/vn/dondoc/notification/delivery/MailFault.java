package vn.dondoc.notification.delivery;

import io.vertx.ext.mail.SMTPException;

/** Why an e-mail was not taken: a code, because the answers of mail servers quote addresses. */
public enum MailFault {
  /** The person has no address any more. */
  NO_ADDRESS,
  /** The server refused this e-mail. */
  REFUSED,
  /** The server did not answer. */
  SERVER_AWAY;

  /** Whether trying again is of no use. */
  boolean lasting() {
    return this == NO_ADDRESS;
  }

  static MailFault of(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof SMTPException) {
        return REFUSED;
      }
    }
    return SERVER_AWAY;
  }
}
