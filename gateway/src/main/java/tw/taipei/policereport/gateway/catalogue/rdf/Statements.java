package tw.taipei.policereport.gateway.catalogue.rdf;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import tw.taipei.policereport.statistics.Label;

/** A graph while it is being written down. Everything in it has an address, so that its bytes are always the same. */
final class Statements {

    private final Model model = new LinkedHashModel();

    Statements() {
        Terms.NAMESPACES.forEach(model::setNamespace);
    }

    Model model() {
        return model;
    }

    /** What is said about one thing. */
    About about(String address, IRI... types) {
        About about = new About(Values.iri(address));
        for (IRI type : types) {
            about.add(RDF.TYPE, type);
        }
        return about;
    }

    /** Says one thing after another about the same subject. */
    final class About {

        private final IRI subject;

        private About(IRI subject) {
            this.subject = subject;
        }

        IRI subject() {
            return subject;
        }

        About add(IRI property, Value value) {
            model.add(subject, property, value);
            return this;
        }

        /** A term of a vocabulary of others, with its class: validators look for that, and not into the vocabulary. */
        About add(IRI property, IRI value, IRI type) {
            model.add(value, RDF.TYPE, type);
            return add(property, value);
        }

        About to(IRI property, String address) {
            return add(property, Values.iri(address));
        }

        About to(IRI property, About other) {
            return add(property, other.subject());
        }

        About text(IRI property, String text) {
            return add(property, Values.literal(text));
        }

        About text(IRI property, Label label) {
            add(property, Values.literal(label.zhTw(), "zh-TW"));
            return add(property, Values.literal(label.en(), "en"));
        }

        About date(IRI property, LocalDate date) {
            return add(property, Values.literal(date.toString(), XSD.DATE));
        }

        About time(IRI property, Instant time) {
            return add(property, Values.literal(time.toString(), XSD.DATETIME));
        }

        About typed(IRI property, String text, IRI type) {
            return add(property, Values.literal(text, type));
        }
    }
}
