package vn.dondoc.local;

/** Every port that the stack listens on, with its default. */
public enum Port {
  GATEWAY(8080),
  PLAN(8081),
  TASK(8082),
  REPORT(8083),
  NOTIFICATION(8084),
  KEYCLOAK(8180),
  POSTGRESQL(15432),
  KAFKA(19092),
  KAFKA_CONTROLLER(19093),
  SMTP(3025);

  private final int standard;

  Port(int standard) {
    this.standard = standard;
  }

  int standard() {
    return standard;
  }

  /** The environment variable that moves this port alone. */
  public String variable() {
    return "DONDOC_" + name() + "_PORT";
  }
}
