package tw.taipei.policereport.transcription;

import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/**
 * Digits that are no data: a name, the number of a law, plan or election, or of the things that the sentence lists.
 *
 * @param kind {@code NAME} or {@code REFERENCE}
 * @param pattern a regular expression over the text without white space
 * @param reason why they are no data
 */
public record AsideRule(String code, Claim.Kind kind, String pattern, Label reason) {

    public AsideRule {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(pattern, "pattern is null");
        Objects.requireNonNull(reason, "reason is null");
        if (kind != Claim.Kind.NAME && kind != Claim.Kind.REFERENCE) {
            throw new IllegalArgumentException("an aside is a NAME or a REFERENCE, not " + kind);
        }
    }
}
