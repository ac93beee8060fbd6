package tw.taipei.policereport.gateway.report;

import java.util.Arrays;
import java.util.List;
import tw.taipei.policereport.transcription.Claim;

/** What a printed quantity is, the most telling first. */
public enum LedgerKind {
    /** Served as a number. */
    OBSERVATION,
    /** Served as the printed change of a comparison. */
    CHANGE,
    /** A date or period. */
    PERIOD,
    /** A name that contains a number: the telephone number 110, 六都. */
    NAME,
    /** The number of a law, plan or election, or of the things that the same sentence lists. */
    REFERENCE,
    /** Served in the text of a note. */
    NOTE,
    /** The number of a heading, or of an entry in the list of a footnote. */
    STRUCTURE,
    /** What a rate is counted for: 每十萬人口. */
    UNIT,
    /** Served in the text of a programme and nowhere else. */
    PROGRAMME,
    /** Nobody has taken it and no rule says what it is. */
    UNACCOUNTED;

    static LedgerKind of(Claim.Kind kind) {
        return valueOf(kind.name());
    }

    static List<String> names() {
        return Arrays.stream(values()).map(LedgerKind::name).toList();
    }
}
