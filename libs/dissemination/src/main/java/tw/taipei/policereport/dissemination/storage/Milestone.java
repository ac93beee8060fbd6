package tw.taipei.policereport.dissemination.storage;

import java.util.Objects;
import tw.taipei.policereport.statistics.ReferencePeriod;

/**
 * A date or period that the text of a programme names.
 *
 * @param text as printed
 */
public record Milestone(ReferencePeriod period, String text) {

    public Milestone {
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(text, "text is null");
    }
}
