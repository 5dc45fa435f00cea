package vn.dondoc.local;

import java.util.Arrays;

/** The four services of Đôn Đốc. */
public enum DondocService {
  PLAN(Port.PLAN),
  TASK(Port.TASK),
  REPORT(Port.REPORT),
  NOTIFICATION(Port.NOTIFICATION);

  private final String shortName;
  private final Port port;

  DondocService(Port port) {
    this.shortName = name().toLowerCase(java.util.Locale.ROOT);
    this.port = port;
  }

  /** The folder of its module and the name under which it is started and stopped. */
  public String serviceName() {
    return shortName + "-service";
  }

  /**
   * The name under which one of its replicas is started and stopped; the first has the service's
   * own.
   *
   * @param replica from 1
   */
  public String replicaName(int replica) {
    return replica == 1 ? serviceName() : serviceName() + "-" + replica;
  }

  /** Its database, which is also the login of that database. */
  public String database() {
    return shortName;
  }

  public String shortName() {
    return shortName;
  }

  Port port() {
    return port;
  }

  public static DondocService named(String serviceName) {
    return Arrays.stream(values())
        .filter(service -> service.serviceName().equals(serviceName))
        .findFirst()
        .orElseThrow(() -> new StackException("no service: " + serviceName));
  }
}
