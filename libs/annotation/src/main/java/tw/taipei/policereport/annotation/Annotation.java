package tw.taipei.policereport.annotation;

import java.util.List;
import java.util.Objects;

/**
 * What a person adds to one item of a report.
 *
 * @param places only those that the item names
 * @param partners agencies and companies that the item names as taking part
 */
public record Annotation(String titleEn, List<Term> tags, List<Term> places, List<Term> partners) {

    public Annotation {
        Objects.requireNonNull(titleEn, "titleEn is null");
        tags = List.copyOf(tags);
        places = List.copyOf(places);
        partners = List.copyOf(partners);
    }
}
