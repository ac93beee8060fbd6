package tw.taipei.policereport.transcription;

import java.util.Objects;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Span;

/**
 * A date or period in running text, resolved: {@code 今年底} of a report on 2023 is 2023-12.
 *
 * @param text as printed, wrapped lines joined
 */
public record DatedText(ReferencePeriod period, String text, Span span) {

    public DatedText {
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(span, "span is null");
    }
}
