package vn.dondoc.local.gateway;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The one OpenAPI document of all services, and a page that shows it and can call it. */
public final class ApiPages {
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private ApiPages() {}

  public static Map<String, Page> of() {
    String yaml = resource("/openapi.yaml");
    String json = json(yaml);
    String swagger = "/META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
    String bundle = resource(swagger + "swagger-ui-bundle.js");
    String style = resource(swagger + "swagger-ui.css");
    return Map.of(
        "/openapi.yaml", new Page("application/yaml", parameters -> yaml),
        "/openapi.json", Page.json(parameters -> json),
        "/api-docs", Page.scripted("text/html; charset=utf-8", ApiPages::html),
        "/api-docs/swagger-ui-bundle.js", Page.scripted(SCRIPT, () -> bundle),
        "/api-docs/swagger-ui.css", Page.scripted("text/css; charset=utf-8", () -> style),
        "/api-docs/start.js", Page.scripted(SCRIPT, ApiPages::start));
  }

  private static String html() {
    return """
    <!doctype html>
    <html lang="vi"><head><meta charset="utf-8"><title>Đôn Đốc: API</title>
    <link rel="stylesheet" href="/api-docs/swagger-ui.css"></head>
    <body><div id="api"></div>
    <script src="/api-docs/swagger-ui-bundle.js"></script>
    <script src="/api-docs/start.js"></script>
    </body></html>
    """;
  }

  private static String start() {
    return """
    SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true, docExpansion: "none", filter: true });
    """;
  }

  private static String json(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String swaggerVersion() {
    Properties versions = new Properties();
    try (InputStream file = ApiPages.class.getResourceAsStream("/versions.properties")) {
      versions.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return versions.getProperty("swagger-ui");
  }

  private static String resource(String name) {
    try (InputStream file = ApiPages.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
