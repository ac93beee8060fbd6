package tw.taipei.policereport.gateway.world;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.config.ConfigProvider;

/** The services around the gateway, as a test tells them to behave. */
public final class Neighbours {

    private Neighbours() {}

    /** Until the returned handle is closed. */
    public static Relief behave(String service, Behaviour behaviour) {
        tell(service, behaviour);
        return () -> tell(service, Behaviour.WELL);
    }

    private static void tell(String service, Behaviour behaviour) {
        given().baseUri(control())
                .when()
                .post("/" + service + "/" + behaviour)
                .then()
                .statusCode(200);
    }

    /** What a service has been asked. */
    public static JsonPath seen(String service) {
        return given().baseUri(control())
                .when()
                .get("/" + service)
                .then()
                .extract()
                .jsonPath();
    }

    private static String control() {
        return ConfigProvider.getConfig().getValue("test.stand-ins", String.class);
    }

    /** Ends a misbehaviour. */
    public interface Relief extends AutoCloseable {
        @Override
        void close();
    }
}
