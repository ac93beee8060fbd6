package tw.taipei.policereport.gateway.catalogue.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The names that a catalogue needs and the RDF library does not have. */
final class Terms {

    private static final String DCAT_AP = "http://data.europa.eu/r5r/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    static final List<Namespace> NAMESPACES = List.of(
            new SimpleNamespace("dcat", DCAT.NAMESPACE),
            new SimpleNamespace("dcatap", DCAT_AP),
            new SimpleNamespace("dct", DCTERMS.NAMESPACE),
            new SimpleNamespace("foaf", FOAF.NAMESPACE),
            new SimpleNamespace("rdf", RDF.NAMESPACE),
            new SimpleNamespace("skos", SKOS.NAMESPACE),
            new SimpleNamespace("spdx", SPDX),
            new SimpleNamespace("vcard", VCARD),
            new SimpleNamespace("xsd", XSD.NAMESPACE));

    /** How long a file is meant to stay; DCAT-AP asks for it. */
    static final IRI AVAILABILITY = Values.iri(DCAT_AP, "availability");

    static final IRI CHECKSUM = Values.iri(SPDX, "checksum");
    static final IRI CHECKSUM_TYPE = Values.iri(SPDX, "Checksum");
    static final IRI ALGORITHM = Values.iri(SPDX, "algorithm");
    static final IRI ALGORITHM_TYPE = Values.iri(SPDX, "ChecksumAlgorithm");
    static final IRI SHA_256 = Values.iri(SPDX, "checksumAlgorithm_sha256");
    static final IRI CHECKSUM_VALUE = Values.iri(SPDX, "checksumValue");

    /** RDF4J has it for the property of the same name only. */
    static final IRI MEDIA_TYPE = Values.iri(DCTERMS.NAMESPACE, "MediaType");

    static final IRI KIND = Values.iri(VCARD, "Kind");
    static final IRI ORGANIZATION = Values.iri(VCARD, "Organization");
    static final IRI NAME = Values.iri(VCARD, "fn");
    static final IRI URL = Values.iri(VCARD, "hasURL");
    static final IRI EMAIL = Values.iri(VCARD, "hasEmail");

    static final IRI THEMES = Values.iri(AUTHORITY, "data-theme");
    static final IRI SEMIANNUAL = authority("frequency", "ANNUAL_2");
    static final IRI CHINESE = authority("language", "ZHO");
    static final IRI ENGLISH = authority("language", "ENG");
    static final IRI PUBLIC = authority("access-right", "PUBLIC");
    static final IRI AVAILABLE = authority("planned-availability", "AVAILABLE");

    private Terms() {}

    /** What data are about. */
    static IRI theme(String code) {
        return authority("data-theme", code);
    }

    /** A code of one of the tables that DCAT-AP takes its values from. */
    static IRI authority(String table, String code) {
        return Values.iri(AUTHORITY + table + "/", code);
    }

    /** A media type without its parameters. */
    static IRI mediaType(String type) {
        return Values.iri("https://www.iana.org/assignments/media-types/"
                + type.replaceFirst(";.*", "").strip());
    }
}
