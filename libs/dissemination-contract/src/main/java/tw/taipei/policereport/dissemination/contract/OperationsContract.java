package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

/** What who runs the service looks at. */
interface OperationsContract {

    @Test
    default void the_process_is_alive_whatever_its_database_does() {
        Json.response("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    default void the_process_is_ready_when_its_database_is() {
        Json.response("/q/health/ready").then().statusCode(200).body("checks.size()", equalTo(1));
    }

    @Test
    default void what_the_service_does_is_counted() {
        Json.response("/v1/datasets?release=1").then().statusCode(200);
        assertThat(Json.response("/q/metrics").asString()).contains("http_server_requests", "cache_gets_total");
    }

    @Test
    default void the_explorer_is_served_by_the_service_itself() {
        Json.response("/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }
}
