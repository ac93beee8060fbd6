package tw.taipei.policereport.gateway.catalogue.rdf;

import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.FileTypes;
import tw.taipei.policereport.gateway.catalogue.content.PublishedCsv;
import tw.taipei.policereport.gateway.catalogue.rdf.Statements.About;
import tw.taipei.policereport.statistics.Label;

/** What is stated about one dataset and its files. */
final class DatasetGraph {

    private static final String CSV = "csv";

    private final Catalogue catalogue;
    private final Addresses addresses;
    private final Statements graph;

    DatasetGraph(Catalogue catalogue, Statements graph) {
        this.catalogue = catalogue;
        this.addresses = catalogue.addresses();
        this.graph = graph;
    }

    void add(CataloguedDataset dataset) {
        About about = graph.about(addresses.dataset(dataset), DCAT.DATASET)
                .text(DCTERMS.IDENTIFIER, dataset.identifier())
                .text(DCTERMS.TITLE, dataset.title())
                .text(DCTERMS.DESCRIPTION, dataset.description())
                .to(DCTERMS.PUBLISHER, addresses.inCatalogue(SharedGraph.PUBLISHER))
                .to(DCTERMS.CREATOR, addresses.inCatalogue(SharedGraph.PUBLISHER))
                .to(DCAT.CONTACT_POINT, addresses.inCatalogue(SharedGraph.CONTACT))
                .add(DCTERMS.LANGUAGE, Terms.CHINESE, DCTERMS.LINGUISTIC_SYSTEM)
                .add(DCTERMS.LANGUAGE, Terms.ENGLISH, DCTERMS.LINGUISTIC_SYSTEM)
                .add(DCTERMS.ACCESS_RIGHTS, Terms.PUBLIC, DCTERMS.RIGHTS_STATEMENT)
                .add(DCTERMS.ACCRUAL_PERIODICITY, Terms.SEMIANNUAL, DCTERMS.FREQUENCY)
                .time(DCTERMS.ISSUED, dataset.issued())
                .time(DCTERMS.MODIFIED, dataset.modified())
                .to(DCTERMS.SPATIAL, addresses.inCatalogue(SharedGraph.AREA))
                .to(DCAT.IN_SERIES, addresses.inCatalogue(SharedGraph.SERIES))
                .to(DCTERMS.CONFORMS_TO, addresses.structure(dataset))
                .to(DCAT.LANDING_PAGE, addresses.dataset(dataset, "html"));
        graph.about(addresses.dataset(dataset, "html"), FOAF.DOCUMENT);
        graph.about(addresses.structure(dataset), DCTERMS.STANDARD);
        dataset.themes().forEach(code -> about.add(DCAT.THEME, Terms.theme(code), SKOS.CONCEPT));
        for (Label keyword : dataset.keywords()) {
            about.text(DCAT.KEYWORD, keyword);
        }
        if (dataset.start().isPresent() && dataset.end().isPresent()) {
            about.to(
                    DCTERMS.TEMPORAL,
                    graph.about(addresses.inDataset(dataset, "temporal"), DCTERMS.PERIOD_OF_TIME)
                            .date(DCAT.START_DATE, dataset.start().get())
                            .date(DCAT.END_DATE, dataset.end().get()));
        }
        about.to(DCAT.HAS_DISTRIBUTION, csv(dataset));
        dataset.csv()
                .others()
                .forEach(format ->
                        about.to(DCAT.HAS_DISTRIBUTION, distribution(dataset, format.name(), format.mediaType())));
    }

    private About csv(CataloguedDataset dataset) {
        PublishedCsv.Bytes bytes = dataset.csv().marked();
        About checksum = graph.about(addresses.inDataset(dataset, "csv-checksum"), Terms.CHECKSUM_TYPE)
                .add(Terms.ALGORITHM, Terms.SHA_256, Terms.ALGORITHM_TYPE)
                .typed(Terms.CHECKSUM_VALUE, bytes.sha256(), XSD.HEXBINARY);
        graph.about(addresses.dataset(dataset, "csvw"), DCTERMS.STANDARD);
        return distribution(dataset, CSV, "text/csv")
                .typed(DCAT.BYTE_SIZE, Long.toString(bytes.size()), XSD.NON_NEGATIVE_INTEGER)
                .to(Terms.CHECKSUM, checksum)
                .to(DCTERMS.CONFORMS_TO, addresses.dataset(dataset, "csvw"));
    }

    private About distribution(CataloguedDataset dataset, String format, String mediaType) {
        String name = FileTypes.name(format);
        About about = graph.about(addresses.inDataset(dataset, format), DCAT.DISTRIBUTION)
                .text(
                        DCTERMS.TITLE,
                        new Label(
                                dataset.title().zhTw() + "（" + name + "）",
                                dataset.title().en() + " (" + name + ")"))
                .to(DCAT.ACCESS_URL, addresses.dataset(dataset))
                .to(DCAT.DOWNLOAD_URL, addresses.download(dataset, format))
                .add(DCAT.MEDIA_TYPE, Terms.mediaType(mediaType), Terms.MEDIA_TYPE)
                .to(DCTERMS.LICENSE, Addresses.LICENCE)
                .time(DCTERMS.ISSUED, dataset.issued())
                .time(DCTERMS.MODIFIED, catalogue.modified())
                .add(Terms.AVAILABILITY, Terms.AVAILABLE, SKOS.CONCEPT)
                .to(DCAT.ACCESS_SERVICE, addresses.inCatalogue(dataset.service()));
        FileTypes.authority(format)
                .ifPresent(type ->
                        about.add(DCTERMS.FORMAT, Terms.authority("file-type", type), DCTERMS.MEDIA_TYPE_OR_EXTENT));
        FileTypes.standard(format).ifPresent(standard -> {
            graph.about(standard, DCTERMS.STANDARD);
            about.to(DCTERMS.CONFORMS_TO, standard);
        });
        return about;
    }
}
