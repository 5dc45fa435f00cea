package vn.dondoc.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApiPagesTest {

  private final Map<String, Page> pages = ApiPages.of();

  @Test
  void showsTheDocumentWithNothingFromElsewhere() {
    String html = content("/api-docs");
    List<String> parts =
        Pattern.compile("(?:src|href)=\"([^\"]+)\"")
            .matcher(html)
            .results()
            .map(part -> part.group(1))
            .toList();

    assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(pages).containsKey(part));
    assertThat(pages.get("/api-docs").policy())
        .contains("default-src 'none'")
        .doesNotContain("http");
    assertThat(content("/api-docs/start.js")).contains("\"/openapi.json\"");
    assertThat(content("/api-docs/swagger-ui-bundle.js")).contains("SwaggerUIBundle");
  }

  @Test
  void givesTheDocumentInBothForms() throws IOException {
    assertThat(content("/openapi.yaml")).startsWith("openapi: 3.1.0");
    assertThat(new ObjectMapper().readTree(content("/openapi.json")).at("/info/title").asText())
        .isEqualTo("Đôn Đốc");
  }

  private String content(String path) {
    return pages.get(path).content().apply(MultiMap.caseInsensitiveMultiMap());
  }
}
