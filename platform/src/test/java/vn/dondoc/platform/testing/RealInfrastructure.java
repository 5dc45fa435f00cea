package vn.dondoc.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A real PostgreSQL and a real Kafka broker for component tests, and the key that {@link Tokens}
 * signs with. Relay, sweeps, listener and measures rest: a test runs them when it wants to.
 */
public class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;
  private EmbeddedKafkaBroker kafka;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    kafka = new EmbeddedKafkaBroker().withNodeId(1);
    kafka.start();
    Map<String, String> config = new HashMap<>();
    config.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
    config.put("quarkus.datasource.username", "postgres");
    config.put("quarkus.datasource.password", "postgres");
    config.put(
        "kafka.bootstrap.servers", kafka.getAdvertisedListeners().replaceAll("[A-Z]+://", ""));
    config.put("quarkus.oidc.public-key", Tokens.newKey());
    config.put("dondoc.sweep.enabled", "false");
    config.put("dondoc.relay.enabled", "false");
    config.put("dondoc.listen.enabled", "false");
    config.put("dondoc.measure.enabled", "false");
    return config;
  }

  @Override
  public void stop() {
    if (kafka != null) {
      kafka.close();
    }
    try {
      if (postgres != null) {
        postgres.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
