package tw.taipei.policereport.gateway.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import tw.taipei.policereport.tabulation.WorkbookFile;

/** Says of tables that they are files: the schema of the JSON answer is not theirs. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TablesInDocument implements OASFilter {

    private static final List<String> FILES = List.of("text/csv", "application/x-ndjson", WorkbookFile.MEDIA_TYPE);

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().forEach((type, media) -> {
                if (FILES.contains(type)) {
                    media.setSchema(file(type));
                }
            });
        }
        return response;
    }

    private static Schema file(String type) {
        Schema file = OASFactory.createSchema().addType(SchemaType.STRING);
        return type.equals(WorkbookFile.MEDIA_TYPE) ? file.format("binary") : file;
    }
}
