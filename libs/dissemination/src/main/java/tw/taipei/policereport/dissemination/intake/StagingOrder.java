package tw.taipei.policereport.dissemination.intake;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the gateway wants a release to show.
 *
 * @param report the report that is staged with its text; null in a release that only rearranges stored revisions
 * @param fence number of the lease under which the gateway works; a lower one than seen before is refused
 * @param manifest which revision of each report the release shows
 * @param text the whole report, or null when its revision is stored already
 * @param annotations the file of annotations beside the text, or null
 */
public record StagingOrder(
        String report, Integer revision, long fence, List<Entry> manifest, String text, String annotations) {

    /** One revision of one report. */
    public record Entry(String report, int revision) {
        public Entry {
            Objects.requireNonNull(report, "'report' is missing in the manifest");
        }
    }

    public StagingOrder {
        Objects.requireNonNull(manifest, "'manifest' is missing");
        manifest = List.copyOf(manifest);
        if ((report == null) != (revision == null)) {
            throw new IllegalArgumentException("'report' and 'revision' come together");
        }
        if (text != null && report == null) {
            throw new IllegalArgumentException("'text' needs the 'report' and 'revision' that it is");
        }
        if (annotations != null && text == null) {
            throw new IllegalArgumentException("'annotations' need the 'text' that they are about");
        }
        if (report != null && !manifest.contains(new Entry(report, revision))) {
            throw new IllegalArgumentException("the manifest does not show report " + report + " revision " + revision);
        }
    }

    SortedMap<String, Integer> revisions() {
        SortedMap<String, Integer> revisions = new TreeMap<>();
        manifest.forEach(entry -> revisions.put(entry.report(), entry.revision()));
        return revisions;
    }
}
