package tw.taipei.policereport.dissemination.format.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Json;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.DatasetRow;
import tw.taipei.policereport.dissemination.row.Subject;

/** An SDMX-JSON 2.0 structure message: the definitions that data messages refer to. */
@Singleton
final class StructureFormat implements Format {

    private final ObjectMapper json;

    StructureFormat(ObjectMapper json) {
        this.json = Json.plain(json);
    }

    @Override
    public String name() {
        return "sdmx-json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.sdmx.structure+json; version=2.0.0";
    }

    @Override
    public String extension() {
        return "sdmx.json";
    }

    @Override
    public boolean fits(Subject subject) {
        return subject == Subject.STRUCTURE;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Function<T, DatasetRow> structure = listing.shape().structure().orElseThrow();
        List<DatasetRow> datasets = new ArrayList<>();
        listing.rows().each(row -> datasets.add(structure.apply(row)));
        Language language = listing.view().language();
        List<Definition> definitions = datasets.stream()
                .flatMap(row -> Flows.of(row.dataset()).stream())
                .map(flow -> new Definition(flow, language))
                .toList();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writePOJOField("meta", Message.meta("structure", "datasets", listing));
            generator.writeObjectFieldStart("data");
            write("dataStructures", definitions, Definition::tree, generator);
            write("dataflows", definitions, Definition::dataflow, generator);
            write("conceptSchemes", definitions, Vocabulary::concepts, generator);
            generator.writePOJOField("codelists", Vocabulary.codelists(definitions));
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private static void write(
            String name,
            List<Definition> definitions,
            Function<Definition, Map<String, Object>> part,
            JsonGenerator generator)
            throws IOException {
        generator.writePOJOField(name, definitions.stream().map(part).toList());
    }
}
