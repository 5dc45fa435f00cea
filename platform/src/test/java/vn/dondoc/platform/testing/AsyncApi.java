package vn.dondoc.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.event.Topics;

/**
 * Makes the AsyncAPI 3.0 document of all topics from what the code says: the catalogue of events,
 * their schemas and golden examples, the settings of the topics, and what each service consumes.
 */
final class AsyncApi {

  static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SERVICES = List.of("plan", "task", "report", "notification");

  /** The one service that publishes a topic; every service publishes the heads of its audit. */
  private static final Map<String, List<String>> PUBLISHERS =
      Map.of(
          Topics.ORGANISATION, List.of("plan"),
          Topics.CALENDAR, List.of("plan"),
          Topics.PLAN, List.of("plan"),
          Topics.TASK, List.of("task"),
          Topics.REPORT, List.of("report"),
          Topics.NOTIFICATION, List.of("notification"),
          Topics.AUDIT_HEADS, SERVICES);

  private final Path root;
  private final Properties topics;
  private final ObjectNode document = JSON.createObjectNode();
  private final ObjectNode channels;
  private final ObjectNode operations;
  private final ObjectNode messages;

  private AsyncApi(Path root) throws IOException {
    this.root = root;
    topics = properties(root.resolve("deploy/kafka/topics.properties"));
    document.put("asyncapi", "3.0.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Đôn Đốc: events");
    info.put("version", "1");
    info.put(
        "description",
        "Every topic, every event on it, and which service sends and receives it. Version 1 of a"
            + " type only grows optional fields.");
    info.putObject("license").put("name", "Apache-2.0");
    document.put("defaultContentType", "application/json");
    channels = document.putObject("channels");
    operations = document.putObject("operations");
    ObjectNode components = document.putObject("components");
    messages = components.putObject("messages");
    components.putObject("messageTraits").set("cloudEvent", cloudEvent());
  }

  /**
   * The document, in YAML.
   *
   * @param root folder of the repository
   */
  static String document(Path root) throws IOException {
    AsyncApi api = new AsyncApi(root);
    EventCatalogue.ALL.forEach(api::message);
    api.messages.set("deadLetter", deadLetter());
    new TreeMap<>(PUBLISHERS)
        .forEach(
            (topic, services) -> {
              api.channel(topic);
              services.forEach(service -> api.operation("send", service, topic));
            });
    for (String service : SERVICES) {
      for (String topic : api.consumed(service)) {
        api.operation("receive", service, topic);
        api.deadLetters(service, topic);
      }
    }
    return YAML.writeValueAsString(api.document);
  }

  private List<String> consumed(String service) throws IOException {
    Path file = root.resolve(service + "-service/src/main/resources/application.properties");
    return List.of(properties(file).getProperty("dondoc.consumes").split(","));
  }

  private void message(Class<? extends Event> event) {
    String type = EventCatalogue.type(event);
    JsonNode schema = Contracts.schema(event);
    ObjectNode message = messages.putObject(event.getSimpleName());
    message.put("name", type);
    message.put("title", event.getSimpleName());
    message.put("summary", schema.get("description").asText());
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    ObjectNode headers = message.putObject("headers").put("type", "object");
    headers.putObject("properties").putObject(EventHeaders.TYPE).put("const", type);
    ObjectNode payload = message.putObject("payload");
    payload.put("schemaFormat", "application/schema+json;version=2020-12");
    payload
        .putObject("schema")
        .put(
            "$ref",
            "../src/main/resources/contracts/"
                + EventCatalogue.topic(event)
                + "/"
                + type
                + ".schema.json");
    JsonNode first = Contracts.examples(event).getFirst();
    ObjectNode key = message.putObject("bindings").putObject("kafka").putObject("key");
    key.put("type", "string").put("description", "Facts with one key stay in order");
    key.putArray("examples").add(EventJson.read(first.toString(), event).key());
    ArrayNode examples = message.putArray("examples");
    Contracts.examples(event).forEach(example -> examples.addObject().set("payload", example));
  }

  private void channel(String topic) {
    ObjectNode channel = channels.putObject(topic).put("address", topic);
    ObjectNode listed = channel.putObject("messages");
    for (Class<? extends Event> event : EventCatalogue.ALL) {
      if (EventCatalogue.topic(event).equals(topic)) {
        String name = event.getSimpleName();
        listed.putObject(name).put("$ref", "#/components/messages/" + name);
      }
    }
    ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
    kafka.put("topic", topic);
    kafka.put("partitions", Integer.parseInt(topics.getProperty(topic + ".partitions")));
    ObjectNode settings = kafka.putObject("topicConfiguration");
    String cleanup = topics.getProperty(topic + ".cleanup.policy");
    if (cleanup != null) {
      settings.putArray("cleanup.policy").add(cleanup);
    }
    String retention = topics.getProperty(topic + ".retention.ms");
    if (retention != null) {
      settings.put("retention.ms", Long.parseLong(retention));
    }
  }

  /** What a consumer cannot apply it sends on, the record as it was with the cause in headers. */
  private void deadLetters(String service, String topic) {
    String letters = Topics.deadLetters(topic, service);
    ObjectNode channel = channels.putObject(letters).put("address", letters);
    channel
        .putObject("messages")
        .putObject("deadLetter")
        .put("$ref", "#/components/messages/deadLetter");
    operation("send", service, letters);
  }

  private void operation(String action, String service, String topic) {
    ObjectNode operation =
        operations.putObject(service + "-service." + action + "." + topic).put("action", action);
    operation.putObject("channel").put("$ref", "#/channels/" + topic);
    operation.putArray("tags").addObject().put("name", service + "-service");
    ArrayNode listed = operation.putArray("messages");
    channels
        .at("/" + topic + "/messages")
        .fieldNames()
        .forEachRemaining(
            name -> listed.addObject().put("$ref", "#/channels/" + topic + "/messages/" + name));
  }

  private static ObjectNode cloudEvent() {
    ObjectNode trait = JSON.createObjectNode();
    trait.put("contentType", "application/json");
    ObjectNode headers = trait.putObject("headers").put("type", "object");
    headers
        .putArray("required")
        .add(EventHeaders.SPEC_VERSION)
        .add(EventHeaders.ID)
        .add(EventHeaders.TYPE)
        .add(EventHeaders.SOURCE)
        .add(EventHeaders.TIME)
        .add(EventHeaders.CONTENT_TYPE);
    ObjectNode properties = headers.putObject("properties");
    properties.putObject(EventHeaders.SPEC_VERSION).put("const", "1.0");
    text(properties, EventHeaders.ID, "Id of the event; consumers drop a repetition")
        .put("format", "uuid");
    text(properties, EventHeaders.SOURCE, "The service that published it, such as /task-service")
        .put("format", "uri-reference");
    text(properties, EventHeaders.TIME, "When the fact happened, by the domain's clock")
        .put("format", "date-time");
    properties.putObject(EventHeaders.CONTENT_TYPE).put("const", "application/json");
    text(
        properties,
        EventHeaders.TRACE_PARENT,
        "The trace it belongs to (W3C Trace Context); absent where a sweep acted");
    text(properties, EventHeaders.CE_TRACE_PARENT, "The same, as CloudEvents' extension names it");
    return trait;
  }

  private static ObjectNode deadLetter() {
    ObjectNode message = JSON.createObjectNode();
    message.put("name", "deadLetter");
    message.put("title", "Dead letter");
    message.put(
        "summary",
        "A record that a consumer gave up, with its own key, headers and body; an operator sends it"
            + " again with ./dondoc dead-letters replay");
    ObjectNode headers = message.putObject("headers").put("type", "object");
    headers
        .putArray("required")
        .add(EventHeaders.DEAD_CAUSE)
        .add(EventHeaders.DEAD_TOPIC)
        .add(EventHeaders.DEAD_CONSUMER);
    ObjectNode properties = headers.putObject("properties");
    text(properties, EventHeaders.DEAD_CAUSE, "Why it could not be applied");
    text(properties, EventHeaders.DEAD_TOPIC, "The topic it came from");
    text(properties, EventHeaders.DEAD_CONSUMER, "The consumer that gave it up");
    message.putObject("payload").put("description", "The body as it was, readable or not");
    return message;
  }

  private static ObjectNode text(ObjectNode properties, String name, String description) {
    return properties.putObject(name).put("type", "string").put("description", description);
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
