package tw.taipei.policereport.gateway.catalogue;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The catalogue as RDF4J reads it. */
final class Graphs {

    private Graphs() {}

    static Model turtle(String path) {
        return read(path, "text/turtle", RDFFormat.TURTLE);
    }

    static Model rdfXml(String path) {
        return read(path, "application/rdf+xml", RDFFormat.RDFXML);
    }

    static Model jsonLd(String path) {
        return read(path, "application/ld+json", RDFFormat.JSONLD);
    }

    private static Model read(String path, String mediaType, RDFFormat format) {
        String text = given().accept(mediaType)
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .extract()
                .asString();
        try {
            return Rio.parse(new StringReader(text), "", format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
