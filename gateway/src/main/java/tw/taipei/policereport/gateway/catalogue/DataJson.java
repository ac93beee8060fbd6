package tw.taipei.policereport.gateway.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.FileTypes;
import tw.taipei.policereport.gateway.catalogue.content.Publisher;
import tw.taipei.policereport.statistics.Label;

/** The catalogue after DCAT-US 1.1. It has no language tags, so that both languages stand in one text. */
final class DataJson {

    private static final String SCHEMA = "https://project-open-data.cio.gov/v1.1/schema";

    private DataJson() {}

    static Map<String, Object> of(Catalogue catalogue) {
        return Tree.of(
                "@context",
                SCHEMA + "/catalog.jsonld",
                "@id",
                catalogue.addresses().base() + "/data.json",
                "@type",
                "dcat:Catalog",
                "conformsTo",
                SCHEMA,
                "describedBy",
                SCHEMA + "/catalog.json",
                "dataset",
                catalogue.datasets().stream()
                        .map(dataset -> dataset(catalogue, dataset))
                        .toList());
    }

    private static Map<String, Object> dataset(Catalogue catalogue, CataloguedDataset dataset) {
        Addresses addresses = catalogue.addresses();
        return Tree.of(
                "@type", "dcat:Dataset",
                "identifier", dataset.identifier(),
                "title", both(dataset.title(), " "),
                "description", both(dataset.description(), "\n\n"),
                "keyword",
                        dataset.keywords().stream()
                                .flatMap(keyword -> Stream.of(keyword.zhTw(), keyword.en()))
                                .distinct()
                                .toList(),
                "theme", dataset.themes(),
                "accessLevel", "public",
                "license", Addresses.LICENCE,
                "language", List.of("zh-TW", "en"),
                "accrualPeriodicity", "R/P6M",
                "issued", dataset.issued().toString(),
                "modified", dataset.modified().toString(),
                "temporal",
                        dataset.start().isPresent() && dataset.end().isPresent()
                                ? dataset.start().get() + "/" + dataset.end().get()
                                : null,
                "spatial", "臺北市 Taipei City",
                "publisher", publisher(catalogue.publisher()),
                "contactPoint", contact(catalogue.publisher()),
                "landingPage", addresses.dataset(dataset, "html"),
                "describedBy", addresses.dataset(dataset, "csvw"),
                "describedByType", "application/csvm+json",
                "conformsTo", addresses.structure(dataset),
                "distribution", distributions(addresses, dataset));
    }

    private static Map<String, Object> publisher(Publisher publisher) {
        return Tree.of("@type", "org:Organization", "name", both(publisher.name(), " "));
    }

    private static Map<String, Object> contact(Publisher publisher) {
        return Tree.of(
                "@type", "vcard:Contact",
                "fn", both(publisher.name(), " "),
                "hasEmail", publisher.email().map(email -> "mailto:" + email).orElse(null),
                "hasURL", publisher.homepage());
    }

    private static List<Map<String, Object>> distributions(Addresses addresses, CataloguedDataset dataset) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(distribution(addresses, dataset, "csv", "text/csv"));
        dataset.csv()
                .others()
                .forEach(format -> all.add(distribution(
                        addresses, dataset, format.name(), format.mediaType().replaceFirst(";.*", ""))));
        all.add(Tree.of(
                "@type", "dcat:Distribution",
                "title", "API",
                "format", "API",
                "accessURL", addresses.observations(dataset),
                "describedBy", addresses.openApi(dataset.service()),
                "describedByType", "application/json"));
        return all;
    }

    private static Map<String, Object> distribution(
            Addresses addresses, CataloguedDataset dataset, String format, String mediaType) {
        return Tree.of(
                "@type", "dcat:Distribution",
                "@id", addresses.inDataset(dataset, format),
                "title", FileTypes.name(format),
                "format", FileTypes.name(format),
                "mediaType", mediaType,
                "downloadURL", addresses.download(dataset, format),
                "conformsTo", FileTypes.standard(format).orElse(null));
    }

    private static String both(Label label, String between) {
        return label.zhTw() + between + label.en();
    }
}
