package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.optional;
import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.required;
import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.integer;
import static tw.taipei.policereport.dissemination.openapi.Schemas.nullable;
import static tw.taipei.policereport.dissemination.openapi.Schemas.number;
import static tw.taipei.policereport.dissemination.openapi.Schemas.object;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.ref;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import java.util.Arrays;
import org.eclipse.microprofile.openapi.models.media.Schema;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.row.NumberHistory;
import tw.taipei.policereport.dissemination.storage.NumberChange;

/** The rows of what was published before. */
final class HistorySchemas {

    private HistorySchemas() {}

    /** An observation with every value that was published for it; null members where the release shows none. */
    static Schema vintages(Scope scope) {
        Schema vintage = object(
                required("report", string()),
                required("revision", integer()),
                required("state", state()),
                required("value", nullable(number())),
                required("published", string()),
                required("firstRelease", integer().description("The first one that held this printing.")),
                required("shownSince", nullable(string().format("date-time"))),
                required(
                        "lastRelease",
                        integer()
                                .description("The last one that held it; those between may not have: `shown` says"
                                        + " which did.")),
                required("shown", array(range()).description("Where this printing was the number.")),
                required("source", ref("Source")));
        Schema row = RowSchemas.observation(scope).addProperty("state", state());
        row.addProperty("published", nullable(string("The printed text; null when the release shows no number.")));
        row.addProperty("source", nullable(ref("Source")));
        row.addProperty("noteTexts", nullable(array(ref("Note"))));
        return row.addProperty("history", array(vintage).description("What was shown last comes first."));
    }

    private static Schema range() {
        return object(required("from", integer()), required("to", integer()))
                .description("Every release that readers got from one to the other.");
    }

    private static Schema state() {
        return oneOf(Arrays.stream(NumberHistory.State.values())
                        .map(Enum::toString)
                        .toList())
                .description("`shown` is the number; `restated` by a later report, `corrected` by a newer revision,"
                        + " `withdrawn` with its report or revision.");
    }

    /** @param observation name of the schema of a number */
    static Schema change(String observation) {
        return object(
                required("id", string("Id of the number.")),
                optional(
                        "event",
                        oneOf(NumberChange.Kind.names())
                                .description(
                                        "`amended`: the value is the same; its notes, status, text or place are not.")),
                optional("observation", nullable(ref(observation)).description("As served now; null when withdrawn.")),
                optional("previous", nullable(ref(observation)).description("As served before; null when added.")));
    }

    static Schema restatement(Scope scope) {
        Schema row = RowSchemas.series(scope, "`service:dataset:series:period:report`");
        row.addProperty("service", string());
        row.addProperty("period", string("Reference period, `2023-S1`."));
        row.addProperty("label", ref("Label"));
        row.addProperty("unit", string());
        row.addProperty("decimals", integer());
        row.addProperty("restated", printed().description("As the later report prints it: this is the number."));
        row.addProperty("previous", printed().description("As the report before printed it in that release."));
        row.addProperty("difference", nullable(ref("Change")).description("Restated minus previous."));
        row.addProperty(
                "release",
                integer().description("The first one that held both values; no later correction changes the row."));
        return row.addProperty("labels", ref("Labels"));
    }

    private static Schema printed() {
        return object(
                required("report", string()),
                required("revision", integer()),
                required("value", number()),
                required("published", string()),
                required("source", ref("Source")));
    }

    /** From which release to which an answer is. */
    static Schema sync() {
        Schema sync = object(
                required("since", integer().description("The release that the copy holds; 0 for nothing.")),
                required("until", integer().description("The release of this answer.")),
                required("next", string("What to ask with next: the moment at which that release became current.")));
        NumberChange.Kind.names().forEach(kind -> sync.addProperty(kind, integer()));
        return sync.description("With `updatedAfter` or `since`; counts are over all pages.");
    }

    /** The envelope of a list with {@code updatedAfter=}. */
    static Schema synced(String row) {
        return SharedSchemas.list(row, null).addProperty("summary", sync());
    }
}
