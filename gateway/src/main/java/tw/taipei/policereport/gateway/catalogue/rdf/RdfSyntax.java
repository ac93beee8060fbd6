package tw.taipei.policereport.gateway.catalogue.rdf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Writes a graph down. The same graph always gives the same bytes. */
public final class RdfSyntax {

    private RdfSyntax() {}

    public static byte[] turtle(Model graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rio.write(graph, new TurtleWriter(out));
        return out.toByteArray();
    }

    public static byte[] rdfXml(Model graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Rio.write(graph, new RDFXMLWriter(out));
        return out.toByteArray();
    }

    public static byte[] jsonLd(Model graph, ObjectMapper json) {
        try {
            return json.writeValueAsBytes(JsonLd.of(graph));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }
}
