package tw.taipei.policereport.gateway.catalogue;

import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.CsvColumn;
import tw.taipei.policereport.statistics.Label;

/** What the cells of the CSV of a dataset mean, after the W3C's CSV on the Web. */
final class CsvwMetadata {

    private CsvwMetadata() {}

    static Map<String, Object> of(Catalogue catalogue, CataloguedDataset dataset) {
        Addresses addresses = catalogue.addresses();
        return Tree.of(
                "@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "zh-TW")),
                "@id", addresses.inDataset(dataset, "csvw"),
                "url", addresses.download(dataset, "csv"),
                "dc:title", texts(dataset.title()),
                "dc:description", texts(dataset.description()),
                "dc:license", Map.of("@id", Addresses.LICENCE),
                "dc:publisher", texts(catalogue.publisher().name()),
                "dc:modified", Tree.of("@value", dataset.modified().toString(), "@type", "xsd:dateTime"),
                "dialect", Tree.of("encoding", "utf-8", "header", true),
                "tableSchema",
                        Tree.of(
                                "columns",
                                dataset.columns().stream()
                                        .map(CsvwMetadata::column)
                                        .toList(),
                                "primaryKey",
                                CsvColumn.KEY,
                                "aboutUrl",
                                addresses.service(dataset.service()) + "/observations/{" + CsvColumn.KEY + "}"));
    }

    private static Map<String, Object> column(CsvColumn column) {
        return Tree.of(
                "name", column.name(),
                "titles", column.name(),
                "dc:description", texts(column.label()),
                "datatype", datatype(column),
                "required", column.name().equals(CsvColumn.KEY) ? true : null,
                "null", "");
    }

    private static String datatype(CsvColumn column) {
        return switch (column.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "decimal";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case STRING -> "string";
        };
    }

    private static List<Object> texts(Label label) {
        return List.of(
                Tree.of("@value", label.zhTw(), "@language", "zh-TW"),
                Tree.of("@value", label.en(), "@language", "en"));
    }
}
