package tw.taipei.policereport.faults.fault;

import static tw.taipei.policereport.faults.fault.SourceChange.gateway;
import static tw.taipei.policereport.faults.fault.SourceChange.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The points of a publication at which a process may be lost, in their order. */
public enum CrashPoint {
    /** Gateway: the document has been read and judged, nothing is stored. */
    BEFORE_ACCEPT(
            1,
            gateway(
                    "intake/ReportIntake.java",
                    "            return new Outcome(completion.of(",
                    "            @CRASH@\n            return new Outcome(completion.of(")),
    /** Gateway: it has read where the pointer is, and has not yet made sure that nobody else imports. */
    AFTER_READING_POINTER(
            1,
            gateway(
                    "release/PublicationLog.java",
                    "        long number = rows.nextNumber();\n        int revision = rows.nextRevision(document.report());",
                    "        @CRASH@\n        long number = rows.nextNumber();\n"
                            + "        int revision = rows.nextRevision(document.report());")),
    /** Gateway: the release is written and not committed. */
    BEFORE_ACCEPT_COMMIT(
            1,
            gateway(
                    "release/PublicationLog.java",
                    "        readings.keep(number, read);",
                    "        readings.keep(number, read);\n        @CRASH@")),
    /** Gateway: the release is accepted, no service knows of it. */
    AFTER_ACCEPT(
            1,
            gateway(
                    "intake/Completion.java",
                    "    Release of(Release release) {\n",
                    "    Release of(Release release) {\n        @CRASH@\n")),
    /** A service: every row of a file of series is copied and not committed. */
    BEFORE_SERIES_COMMIT(
            1,
            service(
                    "backfill/Backfills.java",
                    "        requireRight(mistakes.count());",
                    "        @CRASH@\n        requireRight(mistakes.count());")),
    /** A service: the series are committed, the gateway has no answer. */
    AFTER_SERIES(
            1,
            service(
                    "backfill/BackfillResource.java",
                    "backfills.store(report, revision, fence, csv);",
                    "stored(backfills.store(report, revision, fence, csv));"),
            service(
                    "backfill/BackfillResource.java",
                    "    @PUT\n",
                    "    private static BackfillReading stored(BackfillReading reading) {\n        @CRASH@\n"
                            + "        return reading;\n    }\n\n    @PUT\n")),
    /** Gateway: every service holds the series, and no release that shows them. */
    AFTER_SERIES_STAGING(
            1,
            gateway(
                    "intake/BackfillStaging.java",
                    "        concerned.forEach(service -> log.progress(release, service, WHOLE));",
                    "        concerned.forEach(service -> log.progress(release, service, WHOLE));\n        @CRASH@")),
    /** A service: it has been told to store, and has stored nothing. */
    BEFORE_STORING(
            1,
            service(
                    "intake/IntakeResource.java",
                    "        return intake.stage(release, order);",
                    "        @CRASH@\n        return intake.stage(release, order);")),
    /** A service: everything is written and not committed. */
    BEFORE_STORING_COMMIT(
            1,
            service(
                    "intake/Intake.java",
                    "        reports.seal(seal, order.fence());",
                    "        reports.seal(seal, order.fence());\n        @CRASH@")),
    /** A service: everything is committed, the gateway has no answer. */
    AFTER_STORING(
            1,
            service(
                    "intake/IntakeResource.java",
                    "intake.stage(release, order);",
                    "stored(intake.stage(release, order));"),
            service(
                    "intake/IntakeResource.java",
                    "    @PUT\n    @Path(\"current\")",
                    "    private static Seal stored(Seal seal) {\n        @CRASH@\n        return seal;\n    }\n\n"
                            + "    @PUT\n    @Path(\"current\")")),
    /** Gateway: every service has stored, no acknowledgement is written down. */
    AFTER_STAGING(
            1, gateway("intake/Publication.java", "        seals.forEach(", "        @CRASH@\n        seals.forEach(")),
    /** Gateway: so many acknowledgements are written down. */
    AFTER_ACKNOWLEDGEMENT(
            4,
            gateway(
                    "intake/Publication.java",
                    "log.acknowledge(release, service, seal.rows(), seal.digest()));",
                    "{\n            log.acknowledge(release, service, seal.rows(), seal.digest());\n            @CRASH@\n"
                            + "        });")),
    /** Gateway: every part is whole. */
    BEFORE_FLIP(
            1,
            gateway(
                    "intake/Publication.java",
                    "        requireWhole(release);",
                    "        requireWhole(release);\n        @CRASH@")),
    /** Gateway: the pointer has moved and nobody sees it. */
    BEFORE_FLIP_COMMIT(
            1,
            gateway("release/PublicationLog.java", "        return after;", "        @CRASH@\n        return after;")),
    /** Gateway: readers see the release, no service and no editor has been told. */
    AFTER_FLIP(
            1,
            gateway("intake/Publication.java", "return log.flip(release);", "return shown(log.flip(release));"),
            gateway(
                    "intake/Publication.java",
                    "    private void stage(Release release) {",
                    "    private static Pointer shown(Pointer pointer) {\n        @CRASH@\n        return pointer;\n    }\n\n"
                            + "    private void stage(Release release) {")),
    /** A service: it has been told what is current, and has not written it down. */
    BEFORE_DECLARING(
            1,
            service(
                    "intake/IntakeResource.java",
                    "        intake.declareCurrent(order);",
                    "        @CRASH@\n        intake.declareCurrent(order);")),
    /** A service: what is current is committed, the gateway has no answer. */
    AFTER_DECLARING(
            1,
            service(
                    "intake/IntakeResource.java",
                    "intake.declareCurrent(order);\n",
                    "intake.declareCurrent(order);\n        @CRASH@\n")),
    /** Gateway: so many services have been told. */
    AFTER_TELLING(
            4,
            gateway(
                    "service/Announcer.java",
                    "            told.merge(service, order.epoch(), Math::max);",
                    "            told.merge(service, order.epoch(), Math::max);\n            @CRASH@")),
    /** Gateway: everyone has been told but the editor. */
    BEFORE_ANSWER(
            1,
            gateway(
                    "intake/Completion.java",
                    "        return releases.find(release.number()).orElseThrow();",
                    "        @CRASH@\n        return releases.find(release.number()).orElseThrow();"));

    /** The container makes a constructor without parameters when it builds; other bytes for the class need one again. */
    private static final List<SourceChange> PROXYABLE = List.of(
            service(
                    "intake/Intake.java",
                    "    Intake(SubjectDomain domain, StoredReports reports, Seals seals) {",
                    "    Intake() {\n        domain = null;\n        transcriber = null;\n        reports = null;\n"
                            + "        seals = null;\n    }\n\n"
                            + "    Intake(SubjectDomain domain, StoredReports reports, Seals seals) {"),
            service(
                    "backfill/Backfills.java",
                    "    Backfills(SubjectDomain domain, StoredReports reports, BackfillStore store) {",
                    "    Backfills() {\n        domain = null;\n        reports = null;\n        store = null;\n    }\n\n"
                            + "    Backfills(SubjectDomain domain, StoredReports reports, BackfillStore store) {"));

    private final int times;
    private final List<SourceChange> changes;

    CrashPoint(int times, SourceChange... changes) {
        this.times = times;
        this.changes = Stream.of(changes).map(this::calling).toList();
    }

    private SourceChange calling(SourceChange change) {
        String call = "tw.taipei.policereport.faults.agent.Crash.at(\"" + label() + "\");";
        return new SourceChange(
                change.module(), change.file(), change.text(), change.instead().replace("@CRASH@", call));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How often a publication passes it. */
    public int times() {
        return times;
    }

    public boolean isOfGateway() {
        return changes.get(0).module() == SourceChange.Module.GATEWAY;
    }

    /** Whether only the publication of series passes it. */
    boolean isOfSeries() {
        return this == BEFORE_SERIES_COMMIT || this == AFTER_SERIES || this == AFTER_SERIES_STAGING;
    }

    static List<SourceChange> ofGateway() {
        return Stream.of(values())
                .filter(CrashPoint::isOfGateway)
                .flatMap(point -> point.changes.stream())
                .toList();
    }

    static List<SourceChange> ofServices() {
        return Stream.concat(
                        PROXYABLE.stream(),
                        Stream.of(values())
                                .filter(point -> !point.isOfGateway())
                                .flatMap(point -> point.changes.stream()))
                .toList();
    }
}
