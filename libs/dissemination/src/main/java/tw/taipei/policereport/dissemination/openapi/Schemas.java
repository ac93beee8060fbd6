package tw.taipei.policereport.dissemination.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import tw.taipei.policereport.dissemination.format.Format;

/** The few forms of JSON Schema that the documents are made of. */
final class Schemas {

    private Schemas() {}

    static Schema string() {
        return of(SchemaType.STRING);
    }

    static Schema string(String description) {
        return string().description(description);
    }

    static Schema integer() {
        return of(SchemaType.INTEGER);
    }

    static Schema number() {
        return of(SchemaType.NUMBER);
    }

    /** What another format than the standard one gives. */
    static Schema file(Format format) {
        if (isJson(format)) {
            return ref(message(format.mediaType()));
        }
        return format.isText() ? string() : string().format("binary");
    }

    private static String message(String mediaType) {
        if (mediaType.contains("sdmx.structure")) {
            return SdmxSchemas.STRUCTURE;
        }
        return mediaType.contains("sdmx") ? SdmxSchemas.DATA : JsonStatSchemas.DATASET;
    }

    static boolean isJson(Format format) {
        return format.mediaType().matches("application/([a-z.]+\\+)?json\\b.*");
    }

    static Schema bool() {
        return of(SchemaType.BOOLEAN);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    /** Generators have no type for a choice of a text, a number and a list of texts; they leave this one to the reader. */
    static Schema scalars() {
        return OASFactory.createSchema().not(of(SchemaType.OBJECT)).description("A text, a number or a list of them.");
    }

    /** The same, or null. */
    static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema().addAnyOf(schema).addAnyOf(of(SchemaType.NULL));
        }
        return schema.addType(SchemaType.NULL);
    }

    static Schema oneOf(List<String> values) {
        Schema schema = string();
        values.forEach(schema::addEnumeration);
        return schema;
    }

    static Schema array(Schema items) {
        return of(SchemaType.ARRAY).items(items);
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** An object; what is not required may be left out. */
    static Schema object(Property... properties) {
        Schema schema = of(SchemaType.OBJECT);
        for (Property property : properties) {
            schema.addProperty(property.name(), property.schema());
            if (property.required()) {
                schema.addRequired(property.name());
            }
        }
        return schema;
    }

    /** An object with values of one kind under names that are data. */
    static Schema map(Schema values) {
        return of(SchemaType.OBJECT).additionalPropertiesSchema(values);
    }

    /** One member of an object. */
    record Property(String name, Schema schema, boolean required) {

        static Property required(String name, Schema schema) {
            return new Property(name, schema, true);
        }

        static Property optional(String name, Schema schema) {
            return new Property(name, schema, false);
        }
    }
}
