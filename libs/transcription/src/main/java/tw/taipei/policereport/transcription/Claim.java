package tw.taipei.policereport.transcription;

import java.util.Objects;
import tw.taipei.policereport.text.Span;

/**
 * A stretch of the text that a service has taken as data, so that every numeral of a report can be accounted for.
 *
 * @param target what it became: the id of an observation or note, or the text of a period
 */
public record Claim(Span span, Kind kind, String target) {

    /** What a stretch of text became, the most telling first. */
    public enum Kind {
        OBSERVATION,
        CHANGE,
        PERIOD,
        /** A name with digits in it: the telephone number 110, ISO 27001. */
        NAME,
        /** The number of a law, plan or election, or of the things that the same sentence lists. */
        REFERENCE,
        NOTE,
        /** The whole text of a programme. */
        PROGRAMME
    }

    public Claim {
        Objects.requireNonNull(span, "span is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(target, "target is null");
    }
}
