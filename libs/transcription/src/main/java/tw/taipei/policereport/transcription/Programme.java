package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Source;

/**
 * A plan or initiative of part 貳: one numbered item of the outline.
 *
 * @param code place in the outline in ASCII, {@code 2.5.3.1} for 貳、五、(三)、1
 * @param parent code of the item that contains it, or empty
 * @param title the heading as printed; where an item has none of its own, its first clause
 * @param text everything that the item prints below its heading, without the items inside it
 * @param milestones the dates that the text names
 * @param observations ids of the numbers that stand in the text
 */
public record Programme(
        String code,
        String parent,
        String title,
        String text,
        Status status,
        List<DatedText> milestones,
        List<String> observations,
        Source source) {

    /** How far a programme is, as its own words say. */
    public enum Status {
        /** Announced: 預計, 規劃新增, 訂於. */
        PLANNED,
        /** Done: 已完成, 竣工, 上線, 通過…評鑑. */
        COMPLETED,
        /** Going on: 持續, in part done and in part to come, and everything that says neither of the others. */
        UNDER_WAY;

        /** {@code under-way}. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Programme {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(status, "status is null");
        Objects.requireNonNull(source, "source is null");
        milestones = List.copyOf(milestones);
        observations = List.copyOf(observations);
    }
}
