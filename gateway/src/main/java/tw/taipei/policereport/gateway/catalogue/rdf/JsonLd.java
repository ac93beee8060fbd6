package tw.taipei.policereport.gateway.catalogue.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * A graph as a flat JSON-LD tree. The writer of the library takes four times the memory of all others and writes
 * {@code zh-TW} in small letters.
 */
final class JsonLd {

    private static final String TYPE = "@type";

    private JsonLd() {}

    static Map<String, Object> of(Model graph) {
        Map<String, String> context = new LinkedHashMap<>();
        graph.getNamespaces().forEach(namespace -> context.put(namespace.getPrefix(), namespace.getName()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", context);
        document.put(
                "@graph",
                graph.subjects().stream().map(subject -> node(subject, graph)).toList());
        return document;
    }

    private static Map<String, Object> node(Resource subject, Model graph) {
        Map<String, List<Object>> properties = new LinkedHashMap<>();
        for (Statement statement : graph.filter(subject, null, null)) {
            boolean type = statement.getPredicate().equals(RDF.TYPE);
            String name = type ? TYPE : compact(statement.getPredicate(), graph);
            Object value = type ? compact((IRI) statement.getObject(), graph) : value(statement.getObject(), graph);
            properties.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", subject.stringValue());
        properties.forEach((name, values) -> node.put(name, values.size() == 1 ? values.get(0) : values));
        return node;
    }

    private static Object value(Value value, Model graph) {
        if (!(value instanceof Literal literal)) {
            return Map.of("@id", value.stringValue());
        }
        if (literal.getLanguage().isPresent()) {
            return pair("@language", literal.getLanguage().get(), literal.getLabel());
        }
        return literal.getDatatype().equals(XSD.STRING)
                ? literal.getLabel()
                : pair(TYPE, compact(literal.getDatatype(), graph), literal.getLabel());
    }

    private static Map<String, Object> pair(String name, String qualifier, String text) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(name, qualifier);
        pair.put("@value", text);
        return pair;
    }

    private static String compact(IRI iri, Model graph) {
        return graph.getNamespaces().stream()
                .filter(namespace -> namespace.getName().equals(iri.getNamespace()))
                .map(Namespace::getPrefix)
                .findFirst()
                .map(prefix -> prefix + ":" + iri.getLocalName())
                .orElse(iri.stringValue());
    }
}
