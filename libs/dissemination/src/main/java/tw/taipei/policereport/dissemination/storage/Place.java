package tw.taipei.policereport.dissemination.storage;

import jakarta.persistence.Embeddable;
import tw.taipei.policereport.statistics.Source;

/** The columns that say where something is printed; all null where it is not. */
@Embeddable
class Place {
    Integer page;
    Integer line;
    Integer col;
    Integer endLine;
    String section;
    String quote;

    static Place of(Source source) {
        Place place = new Place();
        if (source != null) {
            place.page = source.page();
            place.line = source.line();
            place.col = source.column();
            place.endLine = source.endLine();
            place.section = source.section();
            place.quote = source.quote();
        }
        return place;
    }
}
