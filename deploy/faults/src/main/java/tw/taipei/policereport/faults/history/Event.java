package tw.taipei.policereport.faults.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that was observed from outside. Times are microseconds since 1970, all of one clock.
 *
 * <p>A status of 0 stands for a request that got no answer.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Began.class, name = "began"),
    @JsonSubTypes.Type(value = Event.Settings.class, name = "settings"),
    @JsonSubTypes.Type(value = Event.Submitted.class, name = "submitted"),
    @JsonSubTypes.Type(value = Event.Rearranged.class, name = "rearranged"),
    @JsonSubTypes.Type(value = Event.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Event.LateOrder.class, name = "late-order"),
    @JsonSubTypes.Type(value = Event.Fault.class, name = "fault"),
    @JsonSubTypes.Type(value = Event.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = Event.Move.class, name = "move"),
    @JsonSubTypes.Type(value = Event.Published.class, name = "published"),
    @JsonSubTypes.Type(value = Event.Import.class, name = "import")
})
public sealed interface Event {

    /** The first line of a history: what is tried, and everything that repeats it. */
    record Began(long at, String what, long seed, Map<String, String> machine) implements Event {
        public Began {
            machine = Map.copyOf(machine);
        }
    }

    /** What a PostgreSQL that has just started says of its durability. */
    record Settings(long at, Map<String, String> values) implements Event {
        public Settings {
            values = Map.copyOf(values);
        }
    }

    /**
     * An editor's request to publish a document.
     *
     * @param document SHA-256 of its bytes
     * @param figures for each service one number that the document prints, different in every document
     * @param release that the answer names, or null
     */
    record Submitted(
            long start,
            long end,
            String document,
            String report,
            Map<String, String> figures,
            int status,
            String code,
            Long release)
            implements Event {

        private static final Set<String> NOTHING_PUBLISHED = Set.of("SERVICE_UNAVAILABLE", "SERVICE_DISAGREES");

        public Submitted {
            Objects.requireNonNull(document, "document is null");
            Objects.requireNonNull(report, "report is null");
            figures = Map.copyOf(figures);
        }

        /** Whether the editor was told that readers see the document. */
        @JsonIgnore
        public boolean isAcknowledged() {
            return (status == 200 || status == 201) && release != null;
        }

        /** Whether the editor was told that nothing is published, and not to wait for an import that is under way. */
        @JsonIgnore
        public boolean isRefused() {
            boolean underWay = code != null && code.endsWith("_IN_PROGRESS");
            return status >= 400 && status < 500 && !underWay || code != null && NOTHING_PUBLISHED.contains(code);
        }
    }

    /**
     * A publisher's request to show something else that was published before.
     *
     * @param withdrawn the report that is taken back, or null
     * @param restored the release that is shown again, or null
     * @param epoch of the pointer that the publisher has seen
     * @param release that the answer names, or null
     */
    record Rearranged(
            long start, long end, String withdrawn, Long restored, long epoch, int status, String code, Long release)
            implements Event {

        /** Whether the publisher was told that readers see it. */
        @JsonIgnore
        public boolean isAcknowledged() {
            return status == 201 && release != null;
        }
    }

    /**
     * An answer to a reader.
     *
     * @param place which process was asked
     * @param question address without release, the same for all who ask the same
     * @param report the one report whose figures were asked about, or null
     * @param asked the release that the reader named, or null
     * @param release the release that the answer names, or null
     * @param gaps the services whose rows the answer says are missing
     * @param services the rows of each service that are in the answer
     */
    record Answered(
            long start,
            long end,
            String place,
            String question,
            String report,
            Long asked,
            int status,
            String code,
            Long release,
            boolean complete,
            List<String> gaps,
            Map<String, Rows> services)
            implements Event {

        public Answered {
            Objects.requireNonNull(place, "place is null");
            Objects.requireNonNull(question, "question is null");
            gaps = List.copyOf(gaps);
            services = Map.copyOf(services);
        }

        @JsonIgnore
        public boolean isGood() {
            return status == 200;
        }
    }

    /**
     * The rows of one service in an answer.
     *
     * @param distinct how many different ids they have
     * @param digest of all of them, in their order
     * @param figure the number that tells documents apart, null when it is not among them
     */
    record Rows(int count, int distinct, String digest, String figure) {
        public Rows {
            Objects.requireNonNull(digest, "digest is null");
        }
    }

    /** An order to store a release, with the fence of a gateway that has been replaced since. */
    record LateOrder(long start, long end, String service, long release, long fence, int status) implements Event {}

    /** What was done to a process or a connection. */
    record Fault(long at, String what, String target, String detail) implements Event {}

    /** Everything runs and is connected again; from here on nothing may be missing. @param chained whether the log is whole */
    record Settled(long at, boolean chained) implements Event {}

    /** An entry of the pointer's log, as it reads at the end. */
    record Move(long at, long epoch, long release, String reason) implements Event {}

    /** A release that the gateway lists at the end. @param document null when it only moves to other revisions */
    record Published(long release, String report, int revision, String document, Map<String, Integer> manifest)
            implements Event {
        public Published {
            manifest = Map.copyOf(manifest);
        }
    }

    /** What became of an import, at the end. @param release that it became, or null */
    record Import(long at, long number, String state, Long release) implements Event {}
}
