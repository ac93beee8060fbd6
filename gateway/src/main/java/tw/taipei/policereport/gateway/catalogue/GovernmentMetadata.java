package tw.taipei.policereport.gateway.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.catalogue.content.Catalogue;
import tw.taipei.policereport.gateway.catalogue.content.CataloguedDataset;
import tw.taipei.policereport.gateway.catalogue.content.FileTypes;
import tw.taipei.policereport.gateway.catalogue.content.Publisher;

/** A dataset in the form of the national portal data.gov.tw: 資料集詮釋資料. */
final class GovernmentMetadata {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** The portal's code for 政府資料開放授權條款－第1版. */
    private static final String LICENCE = "1";

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
        return Tree.of(
                "resourceID", dataset.identifier() + "-" + format,
                "resourceDescription", dataset.title().zhTw() + "（" + FileTypes.name(format) + "）",
                "resourceField", fields(dataset),
                "resourceFormat", FileTypes.authority(format).orElseGet(() -> FileTypes.name(format)),
                "resourceCharacterEncoding", "UTF-8",
                "resourceModified", moment(catalogue.modified()),
                "resourceDownloadUrl", catalogue.addresses().download(dataset, format),
                "resourceAmount", Long.toString(dataset.csv().rows()));
    }

    private static List<Map<String, Object>> fields(CataloguedDataset dataset) {
        return dataset.columns().stream()
                .map(column -> Tree.of(
                        "name", column.name(),
                        "description", column.label().zhTw(),
                        "descriptionEN", column.label().en()))
                .toList();
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(TAIPEI));
    }
}
