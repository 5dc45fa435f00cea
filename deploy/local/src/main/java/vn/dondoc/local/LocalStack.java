package vn.dondoc.local;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.gateway.ApiPages;
import vn.dondoc.local.gateway.Gateway;
import vn.dondoc.local.gateway.Page;
import vn.dondoc.local.gateway.Routes;
import vn.dondoc.local.mailbox.Mailbox;
import vn.dondoc.local.mailbox.MailboxPages;
import vn.dondoc.local.realm.RealmFile;

/**
 * The whole system on this machine, up between {@link #start} and {@link #close}. It closes itself
 * when the virtual machine ends, and its children end with the virtual machine in any case.
 *
 * <p>The parts are called {@code postgresql}, {@code kafka}, {@code keycloak} and as the folders of
 * the services are; further replicas of a service have a number behind its name, such as {@code
 * plan-service-2}.
 */
public final class LocalStack implements AutoCloseable {
  private static final Executor WORKERS = Executors.newVirtualThreadPerTaskExecutor();

  private final StackSettings settings;
  private final DataFolder data;
  private final Secrets secrets;
  private final Databases databases;
  private final Broker broker;
  private final Endpoints endpoints;
  private final Parts parts;
  private final List<String> services;
  private final Thread hook = Thread.ofPlatform().unstarted(this::shutDown);

  private Mailbox mailbox;
  private Gateway gateway;
  private boolean closed;

  private LocalStack(StackSettings settings, DataFolder data) {
    this.settings = settings;
    this.data = data;
    this.secrets = new Secrets(data.resolve("secrets"));
    this.databases = new Databases(settings.ports().of(Port.POSTGRESQL), secrets);
    this.broker = new Broker(settings.ports().of(Port.KAFKA));
    this.endpoints = Endpoints.of(settings.ports());
    this.parts = new Parts(data, settings.progress());
    this.services = new ArrayList<>();
    parts.add(
        new PostgresServer(
            data, settings.cache(), settings.ports().of(Port.POSTGRESQL), databases, secrets));
    parts.add(new KafkaServer(data, settings.root(), settings.ports(), broker));
    parts.add(
        new KeycloakServer(
            data,
            settings,
            databases,
            new RealmFile(endpoints.gateway().toString(), portalSecret())));
    for (DondocService service : settings.services()) {
      for (int replica = 1; replica <= settings.ports().replicas(); replica++) {
        parts.add(
            new ServiceServer(service, replica, settings, data, environmentOf(service, replica)));
        services.add(service.replicaName(replica));
      }
    }
  }

  /** Everything is ready when this returns; when it throws, nothing is left running. */
  public static LocalStack start(StackSettings settings) {
    DataFolder data = DataFolder.lock(settings.data());
    LocalStack stack = null;
    try {
      new Remains(data).awaitEnd(settings.progress());
      PortCheck.requireFree(settings.ports());
      stack = new LocalStack(settings, data);
      Runtime.getRuntime().addShutdownHook(stack.hook);
      stack.bringUp();
      return stack;
    } catch (RuntimeException e) {
      if (stack == null) {
        data.close();
      } else {
        stack.close();
      }
      throw e;
    }
  }

  public Endpoints endpoints() {
    return endpoints;
  }

  public Mailbox mailbox() {
    return mailbox;
  }

  /** The secret of the client {@code dondoc-portal}. */
  public String portalSecret() {
    return secrets.of("portal");
  }

  public Broker broker() {
    return broker;
  }

  /** Of all services at once. */
  public ClockDriver clock() {
    return ClockDriver.of(endpoints, broker);
  }

  /** A service's own database, to look at and not to change. */
  public Connection connect(DondocService service) throws SQLException {
    return databases.connectToRead(service.database());
  }

  /** How a program that measures logs in to a service's own database. */
  public DatabaseLogin login(DondocService service) {
    return databases.login(service.database());
  }

  /** The database of a service that does not run, once more under another name. */
  public DatabaseLogin copy(DondocService service, String name) {
    return databases.copy(service.database(), name);
  }

  /** The process of a part. */
  public long pid(String part) {
    return parts.named(part).pid();
  }

  /** Ends a part without warning, as {@code kill -9} does. */
  public void kill(String part) {
    parts.named(part).kill();
  }

  /** Starts a part that was killed; it may not be ready yet when this returns. */
  public void startAgain(String part) {
    parts.start(part);
  }

  public void awaitReady(String part) {
    parts.named(part).awaitReady();
  }

  public boolean isRunning(String part) {
    return parts.named(part).isAlive();
  }

  public Path log(String part) {
    return parts.named(part).log();
  }

  private void bringUp() {
    settings.progress().note("Đôn Đốc: khởi động / starting … " + data.root());
    mailbox = Mailbox.start(settings.ports().of(Port.SMTP));
    CompletableFuture<Void> postgres = CompletableFuture.runAsync(this::bringUpDatabases, WORKERS);
    CompletableFuture<Void> kafka = CompletableFuture.runAsync(this::bringUpKafka, WORKERS);
    CompletableFuture<Void> keycloak =
        postgres.thenRunAsync(() -> parts.bringUp(KeycloakServer.NAME), WORKERS);
    joinAll(List.of(postgres, kafka, keycloak));
    joinAll(
        services.stream()
            .map(service -> CompletableFuture.runAsync(() -> parts.bringUp(service), WORKERS))
            .toList());
    gateway =
        Gateway.start(
            settings.ports().of(Port.GATEWAY),
            Routes.packaged(),
            service -> settings.ports().all(DondocService.named(service).port()),
            pages());
  }

  private void bringUpDatabases() {
    parts.bringUp(PostgresServer.NAME);
    databases.create(KeycloakServer.NAME);
    for (DondocService service : DondocService.values()) {
      databases.create(service.database());
    }
  }

  private void bringUpKafka() {
    parts.bringUp(KafkaServer.NAME);
    broker.createMissingTopics();
  }

  /** Fails with the first that fails, without waiting for the others. */
  private static void joinAll(List<CompletableFuture<Void>> parts) {
    CompletableFuture<Void> all =
        CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
    parts.forEach(
        part ->
            part.exceptionally(
                failure -> {
                  all.completeExceptionally(failure);
                  return null;
                }));
    try {
      all.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException known
          ? known
          : new StackException(e.getCause().toString(), e);
    }
  }

  private Map<String, Page> pages() {
    Map<String, Page> pages = new LinkedHashMap<>(MailboxPages.of(mailbox));
    pages.putAll(ApiPages.of());
    StartPage start = new StartPage(endpoints);
    pages.put("/", Page.html(parameters -> start.html()));
    return pages;
  }

  private Map<String, String> environmentOf(DondocService service, int replica) {
    Ports ports = settings.ports();
    return Map.ofEntries(
        entry("DONDOC_HTTP_HOST", "127.0.0.1"),
        entry("DONDOC_HTTP_PORT", "" + ports.of(service, replica)),
        entry("DONDOC_DB_URL", databases.url(service.database())),
        entry("DONDOC_DB_USER", service.database()),
        entry("DONDOC_DB_PASSWORD", databases.password(service.database())),
        entry("DONDOC_KAFKA", broker.address()),
        entry("DONDOC_OIDC_URL", endpoints.issuer().toString()),
        entry("DONDOC_SMTP_HOST", "127.0.0.1"),
        entry("DONDOC_SMTP_PORT", "" + ports.of(Port.SMTP)),
        entry("DONDOC_PUBLIC_URL", endpoints.gateway().toString()),
        entry("DONDOC_EVIDENCE_FOLDER", data.resolve("evidence").toString()),
        // Its grace is two seconds for every channel, one after the other; here all stop together.
        entry("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false"));
  }

  private void shutDown() {
    settings.progress().note("Đôn Đốc: đang dừng / stopping …");
    stopAll();
    settings.progress().note("Đôn Đốc: đã dừng / stopped");
  }

  @Override
  public void close() {
    stopAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The virtual machine is ending: the hook runs, and finds everything stopped.
      return;
    }
  }

  /** In the reverse order of the start, the services together. */
  private void stopAll() {
    parts.startNothingMore();
    synchronized (hook) {
      if (closed) {
        return;
      }
      closed = true;
      if (gateway != null) {
        gateway.close();
      }
      parts.stopTogether(services);
      broker.close();
      for (String part : List.of(KeycloakServer.NAME, KafkaServer.NAME, PostgresServer.NAME)) {
        parts.stopTogether(List.of(part));
      }
      if (mailbox != null) {
        mailbox.close();
      }
      data.close();
    }
  }
}
