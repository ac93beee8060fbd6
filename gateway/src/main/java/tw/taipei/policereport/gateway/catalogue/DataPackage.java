package tw.taipei.policereport.gateway.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.CsvColumn;
import tw.taipei.policereport.gateway.catalogue.content.PublishedCsv;
import tw.taipei.policereport.statistics.Label;

/** Every CSV with the meaning of its columns as one Data Package (Frictionless), read alike by versions 1 and 2. */
final class DataPackage {

    private DataPackage() {}

    static Map<String, Object> of(Catalogue catalogue) {
        Addresses addresses = catalogue.addresses();
        return Tree.of(
                "$schema", "https://datapackage.org/profiles/2.0/datapackage.json",
                "profile", "tabular-data-package",
                "name", "taipei-police-report",
                "id", addresses.catalogue(),
                "title", both(catalogue.publisher().name(), " ") + " · 工作報告 Work report",
                "homepage", addresses.base() + "/",
                "version", Long.toString(catalogue.release()),
                "created", catalogue.modified().toString(),
                "licenses",
                        List.of(Tree.of(
                                "name", Addresses.LICENCE_CODE,
                                "path", Addresses.LICENCE,
                                "title", "政府資料開放授權條款－第1版")),
                "contributors",
                        List.of(Tree.of(
                                "title", both(catalogue.publisher().name(), " "),
                                "path", catalogue.publisher().homepage(),
                                "role", "publisher",
                                "roles", List.of("publisher"))),
                "keywords",
                        catalogue.datasets().stream()
                                .flatMap(dataset -> Stream.of(
                                        dataset.keywords().get(0).zhTw(),
                                        dataset.keywords().get(0).en()))
                                .distinct()
                                .toList(),
                "resources",
                        catalogue.datasets().stream()
                                .map(dataset -> resource(addresses, dataset))
                                .toList());
    }

    private static Map<String, Object> resource(Addresses addresses, CataloguedDataset dataset) {
        PublishedCsv.Bytes bytes = dataset.csv().plain();
        return Tree.of(
                "name", dataset.identifier(),
                "type", "table",
                "profile", "tabular-data-resource",
                "path", addresses.plainCsv(dataset),
                "title", both(dataset.title(), " "),
                "description", both(dataset.description(), "\n\n"),
                "homepage", addresses.dataset(dataset),
                "format", "csv",
                "mediatype", "text/csv",
                "encoding", "utf-8",
                "bytes", bytes.size(),
                "hash", "sha256:" + bytes.sha256(),
                "dialect", Tree.of("delimiter", ",", "lineTerminator", "\n", "header", true),
                "schema",
                        Tree.of(
                                "fields",
                                dataset.columns().stream()
                                        .map(DataPackage::field)
                                        .toList(),
                                "primaryKey",
                                List.of(CsvColumn.KEY),
                                "missingValues",
                                List.of("")));
    }

    private static Map<String, Object> field(CsvColumn column) {
        boolean key = column.name().equals(CsvColumn.KEY);
        return Tree.of(
                "name", column.name(),
                "type", column.type().toString(),
                "title", column.label().zhTw(),
                "description", column.label().en(),
                "constraints", key ? Tree.of("required", true, "unique", true) : null);
    }

    private static String both(Label label, String between) {
        return label.zhTw() + between + label.en();
    }
}
