package vn.dondoc.platform.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.listen.Listener;
import vn.dondoc.platform.notebook.NoteFeed;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.testing.SseClient;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
@TestProfile(Notebook.class)
class LiveStreamsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONG = Duration.ofHours(1);

  @Inject LiveStreams streams;
  @Inject LiveTickets tickets;
  @Inject LiveEvents events;
  @Inject NoteFeed feed;
  @Inject Listener listener;
  @Inject EntityManager db;
  @Inject AgroalDataSource dataSource;
  @Inject MeterRegistry meters;

  @TestHTTPResource("/")
  URI root;

  private final List<SseClient> clients = new ArrayList<>();

  @BeforeEach
  void listen() {
    listener.listen();
    await().atMost(PATIENCE).until(() -> !listeners().isEmpty());
  }

  @AfterEach
  void leave() throws InterruptedException {
    clients.forEach(SseClient::close);
    await().atMost(PATIENCE).until(() -> streams.open() == 0);
    listener.stop();
  }

  private SseClient open(String user, String book) {
    SseClient client = SseClient.open(root.resolve(address(user, book)).toString());
    clients.add(client);
    return client;
  }

  private static String address(String user, String book) {
    return given()
        .auth()
        .oauth2(Tokens.of(user, null, Role.OFFICER))
        .post("/api/v1/notes/tickets?book=" + book)
        .then()
        .statusCode(200)
        .extract()
        .path("stream");
  }

  private void tell(String book, String... details) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String detail : details) {
                db.createNativeQuery(
                        "select cast(live_tell('notes', :book, :detail) as text)", String.class)
                    .setParameter("book", book)
                    .setParameter("detail", detail)
                    .getSingleResult();
              }
            });
  }

  private List<?> listeners() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.createNativeQuery(
                        "select pid from pg_stat_activity where query like 'listen %'",
                        Integer.class)
                    .getResultList());
  }

  @Test
  void pushesWhatWasCommittedToWhomItConcerns() {
    SseClient mine = open("a", "one");
    SseClient other = open("b", "two");
    assertThat(mine.status()).isEqualTo(200);
    assertThat(mine.header("Content-Type")).startsWith("text/event-stream");
    assertThat(mine.header("Cache-Control")).isEqualTo("no-store");
    assertThat(mine.header("Content-Encoding")).isIn("", "identity");
    assertThat(mine.next("ready").data()).contains(Tokens.subject("a")).contains(Role.OFFICER);
    other.next("ready");

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          tellAndFail("one", "ghost");
                        }))
        .hasMessage("rolled back");
    tell("one", "first", "second");
    tell("two", "third");

    assertThat(mine.next("note")).isEqualTo(new SseClient.Event("note", "first", "\"first\""));
    assertThat(mine.next("note").id()).isEqualTo("second");
    assertThat(other.next("note").id()).isEqualTo("third");
  }

  private void tellAndFail(String book, String detail) {
    db.createNativeQuery("select cast(live_tell('notes', :book, :detail) as text)", String.class)
        .setParameter("book", book)
        .setParameter("detail", detail)
        .getSingleResult();
    throw new IllegalStateException("rolled back");
  }

  @Test
  void aTicketOpensOneStream() {
    String address = root.resolve(address("a", "one")).toString();
    try (SseClient first = SseClient.open(address);
        SseClient second = SseClient.open(address)) {
      assertThat(first.status()).isEqualTo(200);
      assertThat(second.status()).isEqualTo(401);
      assertThat(second.header("Content-Type")).isEqualTo("application/problem+json");
    }
  }

  @Test
  void anotherReplicaHearsIt() throws InterruptedException {
    LiveStreams second = replica(Duration.ofSeconds(15), LONG);
    Listener ear = new Listener(dataSource, List.of(second), true);
    ear.listen();
    try {
      BlockingQueue<String> heard = subscribe(second, "one");
      SseClient here = open("a", "one");
      here.next("ready");
      await().atMost(PATIENCE).until(() -> listeners().size() == 2);
      await().atMost(PATIENCE).until(() -> "ready".equals(heard.poll()));

      tell("one", "news");

      assertThat(here.await("note").id()).isEqualTo("news");
      await().atMost(PATIENCE).until(() -> "note news".equals(heard.poll()));
    } finally {
      ear.stop();
    }
  }

  @Test
  void tellsToReadAgainWhenItMayHaveMissedSomething() {
    SseClient client = open("a", "one");
    client.next("ready");

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'")
                    .getResultList());

    client.await("resync");
    client.next("ready");
    tell("one", "after");
    assertThat(client.next("note").id()).isEqualTo("after");
  }

  @Test
  void aClientThatDoesNotReadIsCutAndHoldsUpNobody() throws IOException {
    SseClient good = open("good", "one");
    good.next("ready");
    double cut = cuts();
    try (Socket slow = new Socket(root.getHost(), root.getPort())) {
      slow.setReceiveBufferSize(4096);
      slow.getOutputStream()
          .write(
              ("GET " + address("slow", "one") + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      await().atMost(PATIENCE).until(() -> streams.open() == 2);
      AtomicInteger told = new AtomicInteger();
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                String[] big = new String[10];
                Arrays.setAll(big, i -> "big" + told.incrementAndGet());
                tell("one", big);
                for (String each : big) {
                  assertThat(good.await("note").id()).isEqualTo(each);
                }
                return streams.open() == 1;
              });
      tell("one", "last");
      assertThat(good.await("note").id()).isEqualTo("last");
      assertThat(told.get()).isGreaterThan(LiveStream.MOST_WAITING);
      assertThat(cuts()).isEqualTo(cut + 1);
      assertThat(bytesUntilTheEnd(slow)).as("what its socket held").isPositive();
    }
  }

  /** Returns once the other side has closed. */
  private static long bytesUntilTheEnd(Socket socket) throws IOException {
    try {
      return socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (SocketException reset) {
      return 1;
    }
  }

  private double cuts() {
    return meters.counter("dondoc.live.cut", "feed", "notes").count();
  }

  @Test
  void onePersonHasNoMoreThanAFewStreams() {
    for (int i = 0; i < 6; i++) {
      assertThat(open("a", "book" + i).status()).isEqualTo(200);
    }
    SseClient seventh = open("a", "one");
    assertThat(seventh.status()).isEqualTo(429);
    assertThat(seventh.header("Retry-After")).isNotEmpty();
    assertThat(open("b", "one").status()).isEqualTo(200);
  }

  @Test
  void aClientThatGoesLeavesNothingBehind() {
    SseClient client = open("a", "one");
    client.next("ready");
    assertThat(streams.open()).isEqualTo(1);

    client.close();

    await().atMost(PATIENCE).until(() -> streams.open() == 0);
  }

  @Test
  void beatsAndEndsAfterItsLife() throws InterruptedException {
    LiveStreams beating = replica(Duration.ofMillis(50), LONG);
    BlockingQueue<String> heard = subscribe(beating, "one");
    await().atMost(PATIENCE).until(() -> ":".equals(heard.poll()));
    LiveStreams dying = replica(Duration.ofMillis(50), Duration.ofMillis(1));
    subscribe(dying, "one");
    await().atMost(PATIENCE).until(() -> dying.open() == 0);
    beating.stop((io.quarkus.runtime.ShutdownDelayInitiatedEvent) null);
    await().atMost(PATIENCE).until(() -> beating.open() == 0);
  }

  private LiveStreams replica(Duration beat, Duration life) {
    LiveStreams replica = new LiveStreams(tickets, events, meters, List.of(feed), 10, beat, life);
    replica.begin();
    return replica;
  }

  /** What a client of another replica gets: names and ids. */
  private static BlockingQueue<String> subscribe(LiveStreams replica, String book) {
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    Actor actor = new Actor("elsewhere", null, null, Set.of());
    replica
        .open(new Ticket("notes", book, actor), Locale.ENGLISH, () -> {})
        .subscribe()
        .with(event -> heard.add(described(event)));
    return heard;
  }

  private static String described(OutboundSseEvent event) {
    return event.getName() == null
        ? ":"
        : (event.getName() + " " + Objects.toString(event.getId(), "")).strip();
  }
}
