package tw.taipei.policereport.dissemination.format.sdmx;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.request.Language;
import tw.taipei.policereport.dissemination.row.Tree;

/** What every SDMX-JSON message says of itself. */
final class Message {

    private static final String SCHEMAS = "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/";

    private Message() {}

    /**
     * @param kind {@code data} or {@code structure}
     * @param subject of what, as an identifier
     */
    static Map<String, Object> meta(String kind, String subject, Listing<?> listing) {
        Language language = listing.view().language();
        return Tree.of(
                "schema",
                SCHEMAS + kind + "-message/tools/schemas/2.0.0/sdmx-json-" + kind + "-schema.json",
                "id",
                subject + "-release-" + listing.release(),
                "test",
                false,
                // When the release came here: the time of writing would make other bytes of the same answer.
                "prepared",
                listing.storedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                "contentLanguages",
                language == Language.EN ? List.of("en", "zh-tw") : List.of("zh-tw", "en"),
                "sender",
                Names.named(Names.AGENCY, Names.AGENCY_LABEL, language));
    }
}
