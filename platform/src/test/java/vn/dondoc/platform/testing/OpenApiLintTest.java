package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint passes a document that tells everything, and finds each thing that is left out. */
class OpenApiLintTest {

  private static final String WHOLE =
      """
      openapi: 3.1.0
      components:
        schemas:
          Problem: {type: object, properties: {code: {type: string}}}
          Note: {type: object, required: [text], properties: {text: {type: string}}, examples: [{text: words}]}
        responses:
          Refused: {description: no, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
      paths:
        /notes/{id}:
          get:
            summary: Read
            tags: [notes]
            operationId: readNote
            parameters:
            - {name: id, in: path, description: Id, schema: {type: string}}
            responses:
              '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
              '401': {$ref: '#/components/responses/Refused'}
              '403': {$ref: '#/components/responses/Refused'}
              '404': {$ref: '#/components/responses/Refused'}
              default: {$ref: '#/components/responses/Refused'}
          put:
            summary: Write
            tags: [notes]
            operationId: writeNote
            parameters:
            - {name: If-Match, in: header, description: ETag, schema: {type: string}}
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}
            responses:
              '204': {description: Written}
              '400': {$ref: '#/components/responses/Refused'}
              '401': {$ref: '#/components/responses/Refused'}
              '403': {$ref: '#/components/responses/Refused'}
              '409': {$ref: '#/components/responses/Refused'}
              '412': {$ref: '#/components/responses/Refused'}
              '413': {$ref: '#/components/responses/Refused'}
              '415': {$ref: '#/components/responses/Refused'}
              '428': {$ref: '#/components/responses/Refused'}
              default: {$ref: '#/components/responses/Refused'}
      """;

  @Test
  void passesADocumentThatTellsEverything() {
    assertThat(OpenApiLint.faults(WHOLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          summary: Read                        | x: y                 | GET /notes/{id} has no summary
          tags: [notes]                        | tags: []             | GET /notes/{id} has no tag
          operationId: readNote                | x: y                 | GET /notes/{id} has no operationId
          operationId: readNote                | operationId: writeNote | PUT /notes/{id} shares its operationId writeNote
          '200': {description: OK, content     | '302': {$ref: '#/components/responses/Refused', x | GET /notes/{id} has no success
          {schema: {$ref: '#/components/schemas/Note'}}}} | {schema: {}}}} | GET /notes/{id} 200 has no schema
          description: Written                 | x: y                 | PUT /notes/{id} 204 says nothing
          description: Id,                     | x: y,                | GET /notes/{id} does not describe its parameter id
          '404': {$ref                         | x-404: {$ref         | GET /notes/{id} does not tell of 404
          '428': {$ref                         | '422': {$ref         | PUT /notes/{id} does not tell of 428
          '415': {$ref                         | '422': {$ref         | PUT /notes/{id} does not tell of 415
          examples: [{text: words}]            | x: y                 | PUT /notes/{id} has no example of application/json
          '404': {$ref: '#/components/responses/Refused'} | '404': {description: no} | GET /notes/{id} 404 is no problem
          """)
  void findsWhatIsLeftOut(String told, String instead, String fault) {
    assertThat(WHOLE).contains(told);
    int at = WHOLE.indexOf(told);
    String broken = WHOLE.substring(0, at) + instead + WHOLE.substring(at + told.length());
    assertThat(OpenApiLint.faults(broken)).containsExactly(fault);
  }

  @ParameterizedTest
  @CsvSource({"{words: text}", "{text: 1}", "{text: words; more: words}"})
  void findsAnExampleThatWouldBeRefused(String example) {
    String broken =
        WHOLE.replace("examples: [{text: words}]", "examples: [" + example.replace(';', ',') + "]");
    assertThat(OpenApiLint.faults(broken))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("PUT /notes/{id} has a wrong example");
  }

  @Test
  void findsAnAnswerThatIsNotDocumented() {
    OpenApiDocument document = OpenApiDocument.parse(WHOLE);
    var read = DocumentedAnswers.find(document, "GET", "/notes/7").orElseThrow();
    String json = "application/json;charset=UTF-8";
    assertThat(DocumentedAnswers.faults(document, read, 200, json, "{\"text\":\"a\"}")).isEmpty();
    assertThat(DocumentedAnswers.faults(document, read, 200, json, "{\"text\":1}")).hasSize(1);
    assertThat(DocumentedAnswers.faults(document, read, 200, json, "{\"text\":\"a\",\"b\":1}"))
        .hasSize(1);
    assertThat(DocumentedAnswers.faults(document, read, 409, json, "{}"))
        .isEqualTo(List.of("status 409 is not documented"));
    assertThat(DocumentedAnswers.faults(document, read, 404, json, "{}"))
        .isEqualTo(List.of("content type application/json is not documented"));
    assertThat(DocumentedAnswers.faults(document, read, 503, "application/problem+json", "{}"))
        .isEmpty();
    assertThat(DocumentedAnswers.find(document, "POST", "/notes/7")).isEmpty();
  }
}
