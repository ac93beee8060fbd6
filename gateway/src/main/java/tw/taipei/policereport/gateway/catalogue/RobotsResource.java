package tw.taipei.policereport.gateway.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.taipei.policereport.gateway.http.DocumentRequest;
import tw.taipei.policereport.gateway.http.Documents;

/** Tells search engines where the sitemap is. */
@Path("/robots.txt")
@PermitAll
public class RobotsResource {

    private final Documents documents;

    RobotsResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @Operation(hidden = true)
    public Response robots() {
        return documents.of("/robots.txt", List.of(HarvestForm.ROBOTS), RobotsResource::text);
    }

    private static byte[] text(DocumentRequest request) {
        String text = "User-agent: *\nAllow: /\nSitemap: " + request.base() + "/sitemap.xml\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
