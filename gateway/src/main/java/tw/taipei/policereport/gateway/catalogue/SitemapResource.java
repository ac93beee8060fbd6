package tw.taipei.policereport.gateway.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.taipei.policereport.gateway.http.Documents;

/** The pages of the catalogue for search engines. */
@Path("/sitemap.xml")
@PermitAll
public class SitemapResource {

    private final Documents documents;
    private final Entries entries;

    SitemapResource(Documents documents, Entries entries) {
        this.documents = documents;
        this.entries = entries;
    }

    @GET
    @Operation(hidden = true)
    public Response all() {
        return documents.of("/sitemap.xml", List.of(HarvestForm.SITEMAP), entries::sitemap);
    }
}
