package tw.taipei.policereport.dissemination.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** Milestones as the JSON of their column. */
final class MilestoneColumn {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One element of the array. */
    record Element(String period, String text) {

        static Element of(Milestone milestone) {
            return new Element(milestone.period().toString(), milestone.text());
        }

        Milestone milestone() {
            return new Milestone(ReferencePeriod.valueOf(period), text);
        }
    }

    private MilestoneColumn() {}

    static String write(List<Milestone> milestones) {
        try {
            return JSON.writeValueAsString(milestones.stream().map(Element::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an element is two texts", e);
        }
    }

    static List<Milestone> read(String column) {
        try {
            return Stream.of(JSON.readValue(column, Element[].class))
                    .map(Element::milestone)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds what was written", e);
        }
    }
}
