package tw.taipei.policereport.gateway.catalogue;

import java.util.List;
import tw.taipei.policereport.gateway.http.DocumentForm;

/** What an entry of the catalogue is written as. */
enum CatalogueForm implements DocumentForm {
    JSON_LD("jsonld", "application/ld+json"),
    TURTLE("turtle", "text/turtle;charset=UTF-8"),
    RDF_XML("rdfxml", "application/rdf+xml;charset=UTF-8"),
    HTML("html", "text/html;charset=UTF-8"),
    CSVW("csvw", "application/csvm+json"),
    DATA_GOV_TW("data-gov-tw", "application/json;charset=UTF-8");

    /** Those of the catalogue as a whole. */
    static final List<CatalogueForm> OF_ALL = List.of(JSON_LD, TURTLE, RDF_XML, HTML);
    /** Those of one dataset. */
    static final List<CatalogueForm> OF_ONE = List.of(values());

    private final String code;
    private final String mediaType;

    CatalogueForm(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }
}
