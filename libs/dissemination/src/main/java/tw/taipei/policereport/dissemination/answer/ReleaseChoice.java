package tw.taipei.policereport.dissemination.answer;

import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Cursor;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.Moments;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.storage.NothingPublishedException;
import tw.taipei.policereport.dissemination.storage.NothingPublishedThenException;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.ReleaseNotHereException;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.statistics.Moment;

/**
 * Which release a request is about: the one that it or its cursor names, the one of a moment, or the current one.
 *
 * @param release null when it is not here
 * @param asOf the moment that the reader has named, or null
 * @param refusal why it is not, to be thrown when nothing is wrong with the request itself
 */
record ReleaseChoice(Release release, Moment asOf, RuntimeException refusal) {

    /** @param resolved the moment that the gateway has found the named release by, or null */
    static ReleaseChoice read(Parameters parameters, Moment resolved, Cursor after, Releases releases) {
        Optional<Long> named = parameters.one("release", ReleaseChoice::number);
        Optional<Moment> asOf = Moments.one(parameters, "asOf");
        if (parameters.isGiven("release") && parameters.isGiven("asOf")) {
            parameters.remember(Mistake.twoReleases());
        }
        Moment echo = named.isPresent() ? resolved : asOf.orElse(null);
        Optional<Long> pinned = named.isPresent() || asOf.isPresent()
                ? named
                : Optional.ofNullable(after).map(Cursor::release);
        try {
            Release release;
            if (pinned.isPresent()) {
                release = releases.require(pinned.get());
            } else {
                release = asOf.isPresent() ? releases.at(asOf.get()) : releases.current();
            }
            return new ReleaseChoice(release, echo, null);
        } catch (ReleaseNotHereException | NothingPublishedException | NothingPublishedThenException e) {
            return new ReleaseChoice(null, echo, e);
        }
    }

    private static Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'release' is a whole number.", e);
        }
    }

    Release require() {
        if (refusal != null) {
            throw refusal;
        }
        return release;
    }
}
