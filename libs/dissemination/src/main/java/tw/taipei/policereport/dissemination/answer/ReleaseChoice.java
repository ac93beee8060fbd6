package tw.taipei.policereport.dissemination.answer;

import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Cursor;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.storage.NothingPublishedException;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.ReleaseNotHereException;
import tw.taipei.policereport.dissemination.storage.Releases;

/**
 * Which release a request is about: the one that it or its cursor names, or the current one.
 *
 * @param release null when it is not here
 * @param refusal why it is not, to be thrown when nothing is wrong with the request itself
 */
record ReleaseChoice(Release release, RuntimeException refusal) {

    static ReleaseChoice read(Parameters parameters, Cursor after, Releases releases) {
        Optional<Long> named = parameters.one("release", ReleaseChoice::number);
        Optional<Long> pinned = named.isPresent() || after == null ? named : Optional.of(after.release());
        try {
            Release release = pinned.isPresent() ? releases.require(pinned.get()) : releases.current();
            return new ReleaseChoice(release, null);
        } catch (ReleaseNotHereException | NothingPublishedException e) {
            return new ReleaseChoice(null, e);
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
