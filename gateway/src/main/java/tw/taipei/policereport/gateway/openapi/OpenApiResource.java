package tw.taipei.policereport.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.taipei.policereport.gateway.http.Answers;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/** The OpenAPI document of the whole, and that of each service. The gateway's own stands at {@code /openapi/gateway}. */
@Path("/openapi")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    private final Answers answers;
    private final ServiceDocuments documents;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;
    private final OwnExamples examples;

    OpenApiResource(
            Answers answers,
            ServiceDocuments documents,
            OwnExamples examples,
            OpenApiDocumentService own,
            ObjectMapper json) {
        this.answers = answers;
        this.documents = documents;
        this.examples = examples;
        this.own = own;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public Response whole() throws IOException {
        byte[] gateway = own.getDocument(OpenApiFilter.DEFAULT_DOCUMENT_NAME, Format.JSON);
        ServiceDocuments.Documents all = documents.all();
        ObjectNode joined = JoinedDocument.of((ObjectNode) json.readTree(gateway), all.known());
        joined.withObjectProperty("info").put("title", "臺北市警政統計 Taipei police report statistics");
        examples.addTo(joined);
        joined.set("x-gaps", json.valueToTree(all.missing().values()));
        return answers.document(joined);
    }

    @GET
    @Path("/{service}")
    @Operation(hidden = true)
    public Response ofService(@PathParam("service") String service) {
        ServiceDocuments.Documents all = documents.all();
        if (all.missing().containsKey(service)) {
            throw new ProblemException(
                    ProblemKind.SERVICE_UNAVAILABLE,
                    new Label("服務 " + service + " 沒有回應。", "'" + service + "' does not answer."),
                    List.of(ProblemEntry.service(
                            service, all.missing().get(service).reason().name(), null)));
        }
        if (!all.known().containsKey(service)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    new Label("沒有「" + service + "」這個服務。", "There is no service '" + service + "'."),
                    List.of(ProblemEntry.unknown(
                            "path", "service", service, List.copyOf(all.known().keySet()))));
        }
        return answers.document(all.known().get(service));
    }
}
