package tw.taipei.policereport.gateway.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;

/** A dataset in the words of schema.org, for search engines that read its page: they take a name that is plain text. */
final class SchemaOrg {

    private SchemaOrg() {}

    static Map<String, Object> of(Catalogue catalogue, CataloguedDataset dataset) {
        Addresses addresses = catalogue.addresses();
        return Tree.of(
                "@context", "https://schema.org/",
                "@type", "Dataset",
                "@id", addresses.dataset(dataset),
                "url", addresses.dataset(dataset),
                "identifier", dataset.identifier(),
                "name", dataset.title().zhTw(),
                "alternateName", dataset.title().en(),
                "description",
                        dataset.description().zhTw() + "\n\n"
                                + dataset.description().en(),
                "keywords",
                        dataset.keywords().stream()
                                .flatMap(keyword -> Stream.of(keyword.zhTw(), keyword.en()))
                                .toList(),
                "inLanguage", List.of("zh-TW", "en"),
                "license", Addresses.LICENCE,
                "isAccessibleForFree", true,
                "creator", publisher(catalogue),
                "publisher", publisher(catalogue),
                "datePublished", dataset.issued().toString(),
                "dateModified", dataset.modified().toString(),
                "temporalCoverage", temporal(dataset),
                "spatialCoverage", Tree.of("@type", "Place", "name", "臺北市 Taipei City"),
                "variableMeasured",
                        dataset.measures().stream()
                                .map(measure -> measure.zhTw() + " " + measure.en())
                                .toList(),
                "includedInDataCatalog",
                        Tree.of("@type", "DataCatalog", "@id", addresses.catalogue(), "url", addresses.catalogue()),
                "distribution", downloads(addresses, dataset));
    }

    private static Map<String, Object> publisher(Catalogue catalogue) {
        return Tree.of(
                "@type", "GovernmentOrganization",
                "name", catalogue.publisher().name().zhTw(),
                "alternateName", catalogue.publisher().name().en(),
                "url", catalogue.publisher().homepage());
    }

    private static String temporal(CataloguedDataset dataset) {
        return dataset.start().isPresent() && dataset.end().isPresent()
                ? dataset.start().get() + "/" + dataset.end().get()
                : null;
    }

    private static List<Map<String, Object>> downloads(Addresses addresses, CataloguedDataset dataset) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(Tree.of(
                "@type",
                "DataDownload",
                "encodingFormat",
                "text/csv",
                "contentUrl",
                addresses.download(dataset, "csv"),
                "contentSize",
                dataset.csv().marked().size() + " B",
                "sha256",
                dataset.csv().marked().sha256()));
        dataset.csv()
                .others()
                .forEach(format -> all.add(Tree.of(
                        "@type", "DataDownload",
                        "encodingFormat", format.mediaType(),
                        "contentUrl", addresses.download(dataset, format.name()))));
        return all;
    }
}
