package tw.taipei.policereport.gateway.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.eclipse.rdf4j.model.Model;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.Catalogues;
import tw.taipei.policereport.gateway.catalogue.content.DatasetNames;
import tw.taipei.policereport.gateway.catalogue.rdf.CatalogueGraph;
import tw.taipei.policereport.gateway.catalogue.rdf.RdfSyntax;
import tw.taipei.policereport.gateway.http.DocumentRequest;

/** Writes the catalogue and its entries in the form that is asked for. */
@Singleton
class Entries {

    private final Catalogues catalogues;
    private final Pages pages;
    private final ObjectMapper json;

    Entries(Catalogues catalogues, Pages pages, ObjectMapper json) {
        this.catalogues = catalogues;
        this.pages = pages;
        this.json = json;
    }

    byte[] all(DocumentRequest request) {
        Catalogue catalogue = catalogues.of(request.pin(), request.base());
        CatalogueForm form = (CatalogueForm) request.form();
        return form == CatalogueForm.HTML ? pages.catalogue(catalogue) : graph(CatalogueGraph.of(catalogue), form);
    }

    /** @throws tw.taipei.policereport.gateway.problem.ProblemException when there is no such dataset */
    byte[] one(DocumentRequest request, String service, String code) {
        Catalogue catalogue = catalogues.of(request.pin(), request.base());
        CataloguedDataset dataset = find(catalogue, service, code);
        CatalogueForm form = (CatalogueForm) request.form();
        return switch (form) {
            case HTML -> pages.dataset(catalogue, dataset);
            case CSVW -> bytes(CsvwMetadata.of(catalogue, dataset));
            case DATA_GOV_TW -> bytes(GovernmentMetadata.of(catalogue, dataset));
            default -> graph(CatalogueGraph.of(catalogue, dataset), form);
        };
    }

    byte[] dataJson(DocumentRequest request) {
        return bytes(DataJson.of(catalogues.of(request.pin(), request.base())));
    }

    byte[] dataPackage(DocumentRequest request) {
        return bytes(DataPackage.of(catalogues.of(request.pin(), request.base())));
    }

    byte[] sitemap(DocumentRequest request) {
        return pages.sitemap(catalogues.of(request.pin(), request.base()));
    }

    private byte[] graph(Model graph, CatalogueForm form) {
        return switch (form) {
            case TURTLE -> RdfSyntax.turtle(graph);
            case RDF_XML -> RdfSyntax.rdfXml(graph);
            default -> RdfSyntax.jsonLd(graph, json);
        };
    }

    private byte[] bytes(Object tree) {
        try {
            return json.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always written", e);
        }
    }

    private static CataloguedDataset find(Catalogue catalogue, String service, String code) {
        return catalogue.datasets().stream()
                .filter(dataset -> dataset.service().equals(service))
                .filter(dataset -> dataset.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DatasetNames.unknown(
                        service + "/" + code,
                        catalogue.datasets().stream()
                                .map(dataset -> dataset.service() + "/" + dataset.code())
                                .toList()));
    }
}
