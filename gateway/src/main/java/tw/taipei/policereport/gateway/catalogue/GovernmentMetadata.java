package tw.taipei.policereport.gateway.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.CsvColumn;
import tw.taipei.policereport.gateway.catalogue.content.FileTypes;
import tw.taipei.policereport.gateway.catalogue.content.Publisher;
import tw.taipei.policereport.gateway.catalogue.content.Term;

/** A dataset in the form of the national portal data.gov.tw: 資料集詮釋資料. */
final class GovernmentMetadata {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** The portal's code for 政府資料開放授權條款－第1版. */
    private static final String LICENCE = "1";

    private static final Set<String> TABLES = Set.of("csv", "xlsx");
    private static final Set<String> OF_EACH_NUMBER = Set.of("measure", "period", "value", "unit", "status");

    private GovernmentMetadata() {}

    static Map<String, Object> of(Catalogue catalogue, CataloguedDataset dataset) {
        Publisher publisher = catalogue.publisher();
        String name = publisher.name().zhTw();
        return Tree.of(
                "identifier", dataset.identifier(),
                "title", dataset.title().zhTw(),
                "titleEN", dataset.title().en(),
                "description", dataset.description().zhTw(),
                "descriptionEN", dataset.description().en(),
                "type", "rawData",
                "license", LICENCE,
                "cost", "free",
                "publisherOID", publisher.oid().map(oid -> oid + "|" + name).orElse(name),
                "publisherContactName", name,
                "publisherContactEmail", publisher.email().orElse(null),
                "updateFrequency", Tree.of("regularupdate", "1", "Frequency", "6", "unittime", "月"),
                "coverageStartedDate", dataset.start().map(LocalDate::toString).orElse(""),
                "coverageEndedDate", dataset.end().map(LocalDate::toString).orElse(""),
                "publishedDate", dataset.issued().atZone(TAIPEI).toLocalDate().toString(),
                "modifiedDate", moment(dataset.modified()),
                "metadataModifiedDate", moment(catalogue.modified()),
                "spatialCoverage", "臺北市",
                "language", "zh",
                "keyword",
                        dataset.keywords().stream()
                                .map(keyword -> keyword.zhTw())
                                .toList(),
                "relatedUrl", catalogue.addresses().dataset(dataset),
                "notes", "授權說明網址：" + Addresses.LICENCE,
                "distribution", distributions(catalogue, dataset));
    }

    private static List<Map<String, Object>> distributions(Catalogue catalogue, CataloguedDataset dataset) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(distribution(catalogue, dataset, "csv"));
        dataset.csv().others().forEach(format -> all.add(distribution(catalogue, dataset, format.name())));
        return all;
    }

    private static Map<String, Object> distribution(Catalogue catalogue, CataloguedDataset dataset, String format) {
        List<CsvColumn> fields = fields(dataset, format);
        return Tree.of(
                "resourceID", dataset.identifier() + "-" + format,
                "resourceDescription", dataset.title().zhTw() + "（" + FileTypes.name(format) + "）",
                "resourceField", fields.stream().map(CsvColumn::name).collect(Collectors.joining(",")),
                "resourceFieldDescription",
                        fields.stream().map(GovernmentMetadata::described).toList(),
                "resourceFormat", FileTypes.authority(format).orElseGet(() -> FileTypes.name(format)),
                "resourceCharacterEncoding", "UTF-8",
                "resourceModified", moment(catalogue.modified()),
                "resourceDownloadUrl", catalogue.addresses().download(dataset, format),
                "resourceRequestMethod", "GET",
                "resourceOasUrl", catalogue.addresses().openApi(dataset.service()),
                "resourceAmount", Long.toString(dataset.csv().rows()));
    }

    /** The columns of a table; of a cube or of rows that are trees what each number has, by the same names. */
    private static List<CsvColumn> fields(CataloguedDataset dataset, String format) {
        if (TABLES.contains(format)) {
            return dataset.columns();
        }
        Set<String> axes = dataset.dimensions().stream().map(Term::id).collect(Collectors.toSet());
        return dataset.columns().stream()
                .filter(column -> axes.contains(column.name()) || OF_EACH_NUMBER.contains(column.name()))
                .toList();
    }

    /** The portal names the fields in one text and has no place for what they mean. */
    private static Map<String, Object> described(CsvColumn column) {
        return Tree.of(
                "name", column.name(),
                "description", column.label().zhTw(),
                "descriptionEN", column.label().en());
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(TAIPEI));
    }
}
