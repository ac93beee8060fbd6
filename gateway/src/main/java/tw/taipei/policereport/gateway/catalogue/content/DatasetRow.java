package tw.taipei.policereport.gateway.catalogue.content;

import java.time.LocalDate;
import java.util.List;
import tw.taipei.policereport.statistics.Label;

/** A dataset as its service describes it at {@code /v1/datasets}. */
record DatasetRow(
        String id,
        Label title,
        Label description,
        List<Term> dimensions,
        List<Measure> measures,
        List<Period> periods,
        List<Note> notes) {

    /** What is counted. */
    record Measure(String code, Label label) {}

    /** A reference period that numbers are held of. */
    record Period(String id, LocalDate start, LocalDate end) {}

    /** A caveat. */
    record Note(String code, Label text) {}
}
