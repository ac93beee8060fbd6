package tw.taipei.policereport.dissemination.question;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.ReleaseNotHereException;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.dissemination.storage.Showing;
import tw.taipei.policereport.dissemination.storage.Span;
import tw.taipei.policereport.statistics.Moment;

/**
 * What a reader has already: a release, by its number or by a moment at which it was shown.
 *
 * @param name of the parameter
 * @param asked as the reader has written it, or null
 * @param from null for nothing
 * @param until when the asked release was shown last; null when nobody has told yet
 * @param refusal why the answer cannot be known, to be thrown when nothing is wrong with the request itself
 */
record Since(String name, String asked, Release from, Instant until, RuntimeException refusal) {

    private static final String NUMBER = "\\d{1,18}";

    /** @param release null as long as it is not known to be here */
    static Since read(Parameters parameters, String name, Release release, Releases releases) {
        Optional<String> given = parameters.one(name);
        Instant until = release == null
                ? null
                : releases.lastShown(release).map(Showing::since).orElse(null);
        if (given.isEmpty()) {
            return new Since(name, null, null, until, null);
        }
        String asked = given.get();
        try {
            if (asked.matches(NUMBER)) {
                long number = Long.parseLong(asked);
                return new Since(name, asked, number == 0 ? null : releases.require(number), until, null);
            }
            Moment moment = Moment.valueOf(asked);
            Release from = releases.shownAt(moment).orElse(null);
            RuntimeException untold = until == null && release != null ? notTold(release) : null;
            return new Since(name, moment.toString(), from, until, untold);
        } catch (ReleaseNotHereException e) {
            return new Since(name, asked, null, until, e);
        } catch (IllegalArgumentException e) {
            parameters.remember(Mistake.neitherReleaseNorMoment(name, asked));
            return new Since(name, null, null, until, null);
        }
    }

    /** Whether a moment falls before or behind a release cannot be said of one whose own moment is unknown. */
    private static ReleaseNotHereException notTold(Release release) {
        return new ReleaseNotHereException(
                "Release " + release.number() + " is here, but not (yet) when it was published.");
    }

    boolean isGiven() {
        return asked != null;
    }

    Span until(Release release) {
        if (refusal != null) {
            throw refusal;
        }
        return new Span(from, release);
    }

    /** The release that the parameter comes down to: asking for it gives the same answer for ever. */
    void describe(Map<String, Object> understood) {
        if (isGiven()) {
            understood.put(name, from == null ? 0 : from.number());
        }
    }

    void echo(Map<String, Object> understood) {
        if (isGiven()) {
            understood.put(name, asked);
        }
    }

    /** From which release to which the answer is, and what to ask with next. */
    Map<String, Object> summary(Release release) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("since", from == null ? 0 : from.number());
        summary.put("until", release.number());
        summary.put("next", until == null ? String.valueOf(release.number()) : until.toString());
        return summary;
    }
}
