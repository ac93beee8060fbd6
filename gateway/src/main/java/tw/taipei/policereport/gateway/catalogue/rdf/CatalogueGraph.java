package tw.taipei.policereport.gateway.catalogue.rdf;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.rdf.Statements.About;

/** The catalogue after DCAT-AP 3, or the part of it that is about one dataset. */
public final class CatalogueGraph {

    private static final String DCAT_AP = "http://data.europa.eu/r5r/";

    private CatalogueGraph() {}

    /** Everything. */
    public static Model of(Catalogue catalogue) {
        Statements graph = new Statements();
        Addresses addresses = catalogue.addresses();
        About about = graph.about(addresses.catalogue(), DCAT.CATALOG)
                .text(DCTERMS.TITLE, SharedGraph.SERIES_TITLE)
                .text(DCTERMS.DESCRIPTION, SharedGraph.SERIES_DESCRIPTION)
                .to(DCTERMS.PUBLISHER, addresses.inCatalogue(SharedGraph.PUBLISHER))
                .to(DCAT.CONTACT_POINT, addresses.inCatalogue(SharedGraph.CONTACT))
                .to(DCTERMS.LICENSE, Addresses.LICENCE)
                .to(DCTERMS.SPATIAL, addresses.inCatalogue(SharedGraph.AREA))
                .add(DCTERMS.LANGUAGE, Terms.CHINESE, DCTERMS.LINGUISTIC_SYSTEM)
                .add(DCTERMS.LANGUAGE, Terms.ENGLISH, DCTERMS.LINGUISTIC_SYSTEM)
                .time(DCTERMS.ISSUED, catalogue.issued())
                .time(DCTERMS.MODIFIED, catalogue.modified())
                .to(FOAF.HOMEPAGE, graph.about(addresses.base() + "/", FOAF.DOCUMENT))
                .add(DCAT.THEME_TAXONOMY, Terms.THEMES, SKOS.CONCEPT_SCHEME)
                .to(DCAT.HAS_DATASET, addresses.inCatalogue(SharedGraph.SERIES));
        catalogue.services().forEach(service -> about.to(DCAT.HAS_SERVICE, addresses.inCatalogue(service)));
        catalogue.datasets().forEach(dataset -> {
            about.to(DCAT.HAS_DATASET, addresses.dataset(dataset));
            about.to(DCAT.HAS_RECORD, addresses.inDataset(dataset, "record"));
        });
        DatasetGraph datasets = new DatasetGraph(catalogue, graph);
        catalogue.datasets().forEach(dataset -> {
            datasets.add(dataset);
            record(graph, catalogue, dataset);
        });
        new SharedGraph(catalogue, graph).add();
        return graph.model();
    }

    /** One dataset with what it refers to. */
    public static Model of(Catalogue catalogue, CataloguedDataset dataset) {
        Statements graph = new Statements();
        new DatasetGraph(catalogue, graph).add(dataset);
        record(graph, catalogue, dataset);
        new SharedGraph(catalogue, graph).add();
        return graph.model();
    }

    /** The entry itself has dates of its own. */
    private static void record(Statements graph, Catalogue catalogue, CataloguedDataset dataset) {
        Addresses addresses = catalogue.addresses();
        graph.about(addresses.inDataset(dataset, "record"), DCAT.CATALOG_RECORD)
                .to(FOAF.PRIMARY_TOPIC, addresses.dataset(dataset))
                .to(DCTERMS.CONFORMS_TO, DCAT_AP)
                .time(DCTERMS.ISSUED, dataset.issued())
                .time(DCTERMS.MODIFIED, catalogue.modified());
        graph.about(DCAT_AP, DCTERMS.STANDARD);
    }
}
