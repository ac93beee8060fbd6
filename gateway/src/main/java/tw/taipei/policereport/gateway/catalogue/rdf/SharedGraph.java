package tw.taipei.policereport.gateway.catalogue.rdf;

import java.util.List;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.Publisher;
import tw.taipei.policereport.gateway.catalogue.rdf.Statements.About;
import tw.taipei.policereport.statistics.Label;

/** What is stated about the things that all datasets have in common. */
final class SharedGraph {

    static final String PUBLISHER = "publisher";
    static final String CONTACT = "contact";
    static final String AREA = "TW-TPE";
    static final String SERIES = "half-yearly-report";

    private static final Label TAIPEI = new Label("臺北市", "Taipei City");
    private static final Label LICENCE = new Label("政府資料開放授權條款－第1版", "Open Government Data License, version 1.0");
    static final Label SERIES_TITLE =
            new Label("臺北市政府警察局工作報告統計", "Statistics of the work report of the Taipei City Police Department");
    static final Label SERIES_DESCRIPTION = new Label(
            "臺北市政府警察局每半年工作報告所載的統計數字，每一數字均註明所在頁、行。",
            "The numbers that the half-yearly work report of the Taipei City Police Department prints, each with the page"
                    + " and line where it stands.");

    private final Catalogue catalogue;
    private final Addresses addresses;
    private final Statements graph;

    SharedGraph(Catalogue catalogue, Statements graph) {
        this.catalogue = catalogue;
        this.addresses = catalogue.addresses();
        this.graph = graph;
    }

    void add() {
        publisher(catalogue.publisher());
        graph.about(addresses.inCatalogue(AREA), DCTERMS.LOCATION)
                .text(SKOS.PREF_LABEL, TAIPEI)
                .text(DCTERMS.IDENTIFIER, AREA);
        graph.about(Addresses.LICENCE, DCTERMS.LICENSE_DOCUMENT)
                .text(DCTERMS.TITLE, LICENCE)
                .text(DCTERMS.IDENTIFIER, Addresses.LICENCE_CODE);
        series();
        catalogue.services().forEach(this::service);
    }

    private void publisher(Publisher publisher) {
        graph.about(addresses.inCatalogue(PUBLISHER), FOAF.AGENT)
                .text(FOAF.NAME, publisher.name())
                .to(FOAF.HOMEPAGE, graph.about(publisher.homepage(), FOAF.DOCUMENT));
        About contact = graph.about(addresses.inCatalogue(CONTACT), Terms.ORGANIZATION, Terms.KIND)
                .text(Terms.NAME, publisher.name())
                .to(Terms.URL, publisher.homepage());
        publisher.email().ifPresent(email -> contact.to(Terms.EMAIL, "mailto:" + email));
    }

    private void series() {
        graph.about(addresses.inCatalogue(SERIES), DCAT.DATASET_SERIES)
                .text(DCTERMS.TITLE, SERIES_TITLE)
                .text(DCTERMS.DESCRIPTION, SERIES_DESCRIPTION)
                .to(DCTERMS.PUBLISHER, addresses.inCatalogue(PUBLISHER))
                .to(DCAT.CONTACT_POINT, addresses.inCatalogue(CONTACT))
                .add(DCTERMS.ACCRUAL_PERIODICITY, Terms.SEMIANNUAL, DCTERMS.FREQUENCY)
                .to(DCTERMS.SPATIAL, addresses.inCatalogue(AREA))
                .time(DCTERMS.ISSUED, catalogue.issued())
                .time(DCTERMS.MODIFIED, catalogue.modified());
    }

    private void service(String service) {
        List<CataloguedDataset> served = catalogue.datasets().stream()
                .filter(dataset -> dataset.service().equals(service))
                .toList();
        About about = graph.about(addresses.inCatalogue(service), DCAT.DATA_SERVICE)
                .text(DCTERMS.IDENTIFIER, service)
                .text(DCTERMS.TITLE, new Label("警政統計服務 " + service, "Police statistics service " + service))
                .to(DCAT.ENDPOINT_URL, addresses.service(service))
                .to(DCAT.ENDPOINT_DESCRIPTION, addresses.openApi(service))
                .to(DCTERMS.PUBLISHER, addresses.inCatalogue(PUBLISHER))
                .to(DCAT.CONTACT_POINT, addresses.inCatalogue(CONTACT))
                .to(DCTERMS.LICENSE, Addresses.LICENCE)
                .add(DCTERMS.ACCESS_RIGHTS, Terms.PUBLIC, DCTERMS.RIGHTS_STATEMENT);
        served.forEach(dataset -> about.to(DCAT.SERVES_DATASET, addresses.dataset(dataset)));
    }
}
