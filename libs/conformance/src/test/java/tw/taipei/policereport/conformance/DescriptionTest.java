package tw.taipei.policereport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {

    private static final Description DESCRIPTION = Description.of(
            """
            {"openapi":"3.1.0",
             "paths":{
              "/v1/numbers":{"get":{"responses":{
               "200":{"content":{
                "application/json; profile=\\"x\\"":{"schema":{"type":"string"}},
                "application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Number"}}},
                "text/csv; charset=utf-8":{"schema":{"type":"string"}}}},
               "304":{"description":"known"},
               "400":{"$ref":"#/components/responses/Refused"}}}},
              "/v1/numbers/{id}":{"get":{"responses":{
               "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Number"}}}}}}},
              "/v1/numbers/largest":{"get":{"responses":{
               "200":{"content":{"application/json":{"schema":{"type":"number"}}}}}}}},
             "components":{
              "schemas":{
               "Number":{"type":"object","required":["value"],"properties":{
                "value":{"type":["number","null"]},
                "day":{"type":"string","format":"date"},
                "source":{"anyOf":[{"$ref":"#/components/schemas/Source"},{"type":"null"}]}}},
               "Source":{"type":"object","properties":{"line":{"type":"integer"}}},
               "Problem":{"type":"object","required":["code"],"properties":{"code":{"type":"string"}}}},
              "responses":{"Refused":{"content":{
               "application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}}}
            """
                    .getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            GET  | /v1/numbers         | 200 | application/json         | [{"value":1.5,"day":"2023-06-30"}]
            GET  | /v1/numbers         | 200 | application/json;charset=UTF-8 | [{"value":null,"source":{"line":3}}]
            GET  | /v1/numbers         | 200 | application/json; profile="x" | "text"
            GET  | /v1/numbers         | 200 | text/csv;charset=utf-8   | value
            GET  | /v1/numbers         | 400 | application/problem+json | {"code":"UNKNOWN"}
            GET  | /v1/numbers/7       | 200 | application/json         | {"value":1}
            GET  | /v1/numbers/largest | 200 | application/json         | 7
            GET  | /v1/numbers         | 304 |                          | ``
            HEAD | /v1/numbers         | 200 | application/json         | ``
            POST | /v1/numbers         | 405 | application/problem+json | {"code":"METHOD"}
            GET  | /v1/elsewhere       | 404 | application/problem+json | {"code":"NOT_FOUND"}
            GET  | /q/health           | 200 | application/json         | {"status":"UP"}
            """)
    void what_is_described_has_no_mistakes(String method, String path, int status, String type, String body) {
        assertThat(DESCRIPTION.mistakes(answer(method, path, status, type, body)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            GET  | /v1/numbers   | 200 | application/json         | [{"value":1,"colour":"red"}]        | colour
            GET  | /v1/numbers   | 200 | application/json         | [{"value":1,"source":{"page":1}}]   | page
            GET  | /v1/numbers   | 200 | application/json         | [{"value":"1"}]                     | string found
            GET  | /v1/numbers   | 200 | application/json         | [{}]                                | value
            GET  | /v1/numbers   | 200 | application/json         | [{"value":1,"day":"yesterday"}]     | date
            GET  | /v1/numbers   | 200 | application/json         | [{                                  | no JSON
            GET  | /v1/numbers   | 200 | application/xml          | <a/>                                | media type
            GET  | /v1/numbers   | 503 | application/problem+json | {"code":"BUSY"}                     | status
            GET  | /v1/numbers   | 400 | application/problem+json | {"code":"UNKNOWN","hint":"none"}    | hint
            POST | /v1/numbers   | 405 | application/problem+json | {"title":"METHOD"}                  | code
            GET  | /v1/elsewhere | 200 | application/json         | {}                                  | path
            """)
    void what_is_not_described_is_a_mistake(
            String method, String path, int status, String type, String body, String named) {
        assertThat(DESCRIPTION.mistakes(answer(method, path, status, type, body)))
                .anySatisfy(mistake -> assertThat(mistake).contains(named));
    }

    @Test
    void the_more_literal_of_two_paths_is_meant() {
        assertThat(DESCRIPTION.mistakes(answer("GET", "/v1/numbers/largest", 200, "application/json", "{\"value\":1}")))
                .isNotEmpty();
    }

    private static Answer answer(String method, String path, int status, String type, String body) {
        return new Answer(method, path, status, type, body.getBytes(StandardCharsets.UTF_8));
    }
}
