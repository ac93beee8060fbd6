package tw.taipei.policereport.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Reports;
import tw.taipei.policereport.gateway.world.Wire;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class InternalInterfaceTest {

    @TestHTTPResource("/")
    URI gateway;

    @BeforeEach
    void somethingIsPublished() {
        Editor.publishes(Reports.first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/logistics/internal/v1/current",
                "/logistics//internal/v1/current",
                "//logistics/internal/v1/current",
                "/logistics/v1/../internal/v1/current",
                "/logistics/v1/..;/internal/v1/current",
                "/logistics/v1/%2e%2e/internal/v1/current",
                "/logistics/v1/%2E%2E/internal/v1/current",
                "/logistics/v1/..%2Finternal/v1/current",
                "/logistics/v1/observations/..%2F..%2Finternal/v1/current",
                "/logistics/v1/observations/%2e%2e%2f%2e%2e%2finternal/v1/current",
                "/logistics/v1/observations%2F..%2F..%2Finternal%2Fv1%2Fcurrent",
                "/logistics/v1/observations/x%2F%2Finternal/v1/current",
                "/logistics/v1%2F..%2Finternal/v1/current",
                "/logistics/v1/..%5cinternal/v1/current",
                "/logistics/v1/.%2e/internal/v1/current",
                "/logistics/./internal/v1/current",
                "/logistics;x=1/internal/v1/current",
                "/logistics/;x/internal/v1/current",
                "/logistics/internal;x/v1/current",
                "/logistics/%69nternal/v1/current",
                "/%6Cogistics/internal/v1/current",
                "/logistics/Internal/v1/current",
                "/logistics/INTERNAL/v1/current",
                "/logistics/%2finternal/v1/current",
                "/logistics/%252e%252e/internal/v1/current",
                "/logistics/v1/%c0%ae%c0%ae/internal/v1/current",
                "/logistics\\internal\\v1\\current",
                "/logistics/q/health",
                "/logistics/v1/datasets/../../internal/v1/current",
                "/crime-statistics/../logistics/internal/v1/current",
                "/v1/../logistics/internal/v1/current"
            })
    void itIsOutOfReachInEverySpelling(String path) throws IOException {
        for (String method : List.of("GET", "PUT", "OPTIONS")) {
            String status = status(method, path);
            assertThat(status).as(method).matches("HTTP/1.1 (400|404|405|204|200) .*");
            assertThat(method.equals("GET") && status.contains(" 200 ")).isFalse();
        }
        assertThat(Neighbours.seen("logistics").getList("requests", String.class))
                .noneMatch(
                        seen -> !seen.startsWith("PUT /logistics/internal/v1/")
                                && !seen.startsWith("POST /logistics/internal/v1/readings")
                                && !seen.startsWith("DELETE /logistics/internal/v1/releases/")
                                && !seen.matches("POST /logistics/internal/v1/backfills/[a-z0-9-]+/readings")
                                && !seen.matches(
                                        "(GET|HEAD) /logistics/(v1/[a-z]+(/printed-rows/observations|/logistics:[a-z0-9:/-]+)?|openapi)(\\?.*)?"));
    }

    private String status(String method, String path) throws IOException {
        return Wire.answer(gateway, method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n")
                .lines()
                .findFirst()
                .orElse("");
    }
}
