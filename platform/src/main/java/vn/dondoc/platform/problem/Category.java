package vn.dondoc.platform.problem;

/** What kind of refusal a problem is, and so its HTTP status. */
public enum Category {
  INVALID(400),
  UNAUTHENTICATED(401),
  FORBIDDEN(403),
  MISSING(404),
  NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  STALE(412),
  TOO_LARGE(413),
  UNSUPPORTED(415),
  UNPROCESSABLE(422),
  PRECONDITION_REQUIRED(428),
  TOO_MANY(429),
  INTERNAL(500),
  UNAVAILABLE(503);

  private final int status;

  Category(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
