package vn.dondoc.notification.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A free port on which a test may or may not run a mail server. */
public class MailPort implements QuarkusTestResourceLifecycleManager {

  private static final String PROPERTY = "dondoc.test.mail-port";

  @Override
  public Map<String, String> start() {
    try (ServerSocket free = new ServerSocket(0)) {
      String port = Integer.toString(free.getLocalPort());
      System.setProperty(PROPERTY, port);
      // A server of one test leaves no open connection behind for that of the next. No test but
      // that of a mute server waits for these times: a slow machine is not a server that is away.
      return Map.of(
          "quarkus.mailer.host",
          "127.0.0.1",
          "quarkus.mailer.port",
          port,
          "quarkus.mailer.keep-alive",
          "false",
          "dondoc.mail.patience",
          "60S");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {}

  public static int port() {
    return Integer.getInteger(PROPERTY);
  }
}
