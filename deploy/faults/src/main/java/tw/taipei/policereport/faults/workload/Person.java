package tw.taipei.policereport.faults.workload;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/** Somebody with a token, who asks the first gateway. */
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String REASON = "{\"reason\":\"a proof\"}";

    private final BreakableHouse house;
    private final String role;
    private final Client client = new Client();

    /** @param role editor or publisher */
    Person(BreakableHouse house, String role) {
        this.house = house;
        this.role = role;
    }

    Client.Reply get(String path) {
        return client.send(request(path).GET());
    }

    /** Sends a decision with its reason. */
    Client.Reply decide(String path) {
        return client.send(decision(path));
    }

    /** Sends a decision that holds only while the pointer is where it was seen. */
    Client.Reply decide(String path, long epoch) {
        return client.send(decision(path).header("If-Match", "\"" + epoch + "\""));
    }

    private HttpRequest.Builder decision(String path) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(REASON));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house.process(Program.GATEWAY).address() + path))
                .header("Authorization", "Bearer " + house.parts().token(role))
                .timeout(PATIENCE);
    }

    /** Whether it makes no sense to ask the same again. */
    static boolean isDecided(Client.Reply reply) {
        boolean underWay = reply.code() != null && reply.code().endsWith("_IN_PROGRESS");
        return reply.status() >= 200 && reply.status() < 500 && !underWay;
    }
}
