package tw.taipei.policereport.dissemination.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.question.Question;
import tw.taipei.policereport.dissemination.question.Slice;
import tw.taipei.policereport.dissemination.question.Warning;
import tw.taipei.policereport.dissemination.request.Cursor;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.Showing;
import tw.taipei.policereport.statistics.Moment;

/**
 * A request that has been understood whole: what is asked, of which release, and how the answer is to look.
 *
 * @param asOf the moment by which the release was found, or null
 * @param latest the last publication, where the answer depends on it; else null
 */
record Understood<T>(
        String path,
        Question<T> question,
        Shape<T> shape,
        Release release,
        Moment asOf,
        Showing latest,
        View view,
        Format format,
        Page page) {

    /** The address that gives this answer for ever. */
    Address address() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("release", release.number());
        parameters.putAll(question.describe(release));
        parameters.putAll(view.describe());
        parameters.putAll(format.describe(view));
        parameters.put("format", format.name());
        Address address = new Address(path, parameters);
        return question.isSingle()
                ? address
                : address.with("limit", page.limit()).with("cursor", page.after());
    }

    /** Tells answers apart: the same rows with another echo, or after another publication, are another answer. */
    String key() {
        String key = asOf == null ? address().toString() : address() + "\nas of " + asOf;
        return latest == null ? key : key + "\nat " + latest.epoch() + " to " + question.echo(release);
    }

    /** Seconds since 1970. */
    long lastModified() {
        long stored = release.storedAt().getEpochSecond();
        return latest == null ? stored : Math.max(stored, latest.since().getEpochSecond());
    }

    /** Tells questions apart, whatever page of their answer is asked for. */
    private String fingerprint() {
        return Integer.toHexString(
                new Address(path, question.describe(release)).toString().hashCode());
    }

    /** A cursor counts only where it was given. */
    Slice<T> slice() {
        if (page.after() != null
                && (page.after().release() != release.number()
                        || !page.after().question().equals(fingerprint()))) {
            throw Cursor.foreign();
        }
        return question.answer(release, page);
    }

    Listing<T> listing(Slice<T> slice) {
        Map<String, Object> query = new LinkedHashMap<>(question.echo(release));
        if (asOf != null) {
            query.put("asOf", asOf.toString());
        }
        query.putAll(view.describe());
        return new Listing<>(
                question.title(),
                shape,
                slice.rows(),
                question.isSingle(),
                page.limit(),
                slice.total(),
                query,
                release.number(),
                release.storedAt(),
                warnings(slice),
                slice.summary(),
                links(slice),
                view);
    }

    private List<Map<String, Object>> warnings(Slice<T> slice) {
        List<Map<String, Object>> warnings = new ArrayList<>();
        for (Warning warning : slice.warnings()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("code", warning.code());
            tree.put("detail", view.text(warning.text()));
            warnings.add(tree);
        }
        return warnings;
    }

    Map<String, String> links(Slice<T> slice) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address().toString());
        if (slice.end() != null) {
            Cursor end = new Cursor(release.number(), fingerprint(), slice.end());
            links.put("next", address().with("cursor", end).toString());
        }
        return links;
    }
}
