package tw.taipei.policereport.faults.workload;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/** A gateway that was replaced and does not know it: repeats an order to the services with the fence it once had. */
public final class LateWriter {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The first that a gateway ever gets; a house that is being broken is beyond it after its second release. */
    private static final long FENCE = 1;

    private final BreakableHouse house;
    private final History history;
    private final Client client = new Client();
    private final ObjectMapper json = new ObjectMapper();

    public LateWriter(BreakableHouse house, History history) {
        this.house = house;
        this.history = history;
    }

    /** @param release that has been made of the document, and nothing but its fence is wrong */
    public void repeat(Document document, long release) {
        byte[] order = order(document, release);
        for (Program service : BreakableHouse.services()) {
            String address = house.process(service).address() + "/internal/v1/releases/" + release;
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + house.parts().gatewayToken())
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofByteArray(order))
                    .timeout(PATIENCE);
            long start = History.now();
            int status = client.send(request).status();
            history.add(new Event.LateOrder(start, History.now(), service.label(), release, FENCE, status));
        }
    }

    private byte[] order(Document document, long release) {
        String address = house.process(Program.GATEWAY).address() + "/v1/releases/" + release;
        ObjectNode order = json.createObjectNode();
        client.get(address, PATIENCE).body().path("manifest").properties().forEach(shown -> {
            int revision = shown.getValue().intValue();
            order.withArray("manifest")
                    .addObject()
                    .put("report", shown.getKey())
                    .put("revision", revision);
            if (shown.getKey().equals(document.report())) {
                order.put("report", document.report()).put("revision", revision);
            }
        });
        order.put("fence", FENCE).put("text", new String(document.bytes(), StandardCharsets.UTF_8));
        try {
            return json.writeValueAsBytes(order);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
