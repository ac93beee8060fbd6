package tw.taipei.policereport.gateway.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of the members of answers what their classes do not: an answer has all of them, and what a query may hold. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class MembersInDocument implements OASFilter {

    private static final String QUERY = "Query";
    private static final String ADDRESSES = "Addresses";

    /** Forms that are sent here, and problems, which say only what they know. */
    private static final Set<String> WITHOUT_ALL = Set.of("SubmissionForm", "ReasonForm", "ProblemEntry");

    private static final Set<String> NOT_ALWAYS = Set.of(
            "Release.numbers",
            "Release.parts",
            "Release.findings",
            "Report.accepted",
            "Report.outline",
            "Import.parts",
            "Import.findings",
            "Problem.errors");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                if (schema.getProperties().containsKey("query")) {
                    schema.addProperty("query", reference(QUERY));
                }
                if (schema.getProperties().containsKey("links")) {
                    schema.addProperty("links", reference(ADDRESSES));
                }
                require(name, schema);
            }
        });
        document.getComponents().addSchema(QUERY, query());
        document.getComponents().addSchema(ADDRESSES, addresses());
    }

    private static void require(String name, Schema schema) {
        if (!WITHOUT_ALL.contains(name)) {
            List<String> members = new ArrayList<>(schema.getProperties().keySet());
            members.removeIf(member -> NOT_ALWAYS.contains(name + "." + member));
            schema.setRequired(members);
        }
    }

    /**
     * Beside a reference or alternatives a type says nothing, or something wrong: null is no object. Members with names
     * that are data hold texts, numbers or lists.
     */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
        if (isAnything(schema.getAdditionalPropertiesSchema())) {
            schema.setAdditionalPropertiesSchema(scalars());
        }
        return schema;
    }

    private static boolean isAnything(Schema schema) {
        return schema != null
                && schema.getType() == null
                && schema.getRef() == null
                && schema.getAnyOf() == null
                && schema.getNot() == null;
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** As the services describe it. */
    private static Schema query() {
        return of(SchemaType.OBJECT)
                .additionalPropertiesSchema(scalars())
                .description("The question as it was understood: parameters with their canonical values.");
    }

    private static Schema scalars() {
        return OASFactory.createSchema().not(of(SchemaType.OBJECT)).description("A text, a number or a list of them.");
    }

    private static Schema addresses() {
        return of(SchemaType.OBJECT)
                .additionalPropertiesSchema(of(SchemaType.STRING).addType(SchemaType.NULL))
                .description("Paths on this server by what they lead to; `next` is null on the last page.");
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
