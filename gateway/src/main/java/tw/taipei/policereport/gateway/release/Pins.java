package tw.taipei.policereport.gateway.release;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Moment;

/** Fixes the release of a request: the one that the reader names, the one of a moment, or the one of now. */
@Singleton
public class Pins {

    private final Lookup lookup;
    private final PointerReader pointer;
    private final Releases releases;
    /** What is published never changes, so it is looked up once. */
    private final Cache<Long, Pin> published =
            Caffeine.newBuilder().maximumSize(1000).build();

    Pins(Lookup lookup, PointerReader pointer, Releases releases) {
        this.lookup = lookup;
        this.pointer = pointer;
        this.releases = releases;
    }

    /**
     * @param named the value of {@code release=}, or null
     * @param asOf the value of {@code asOf=}, or null
     */
    public CompletableFuture<Pin> pin(String named, String asOf) {
        if (asOf != null) {
            return named == null ? asOf(asOf) : CompletableFuture.failedFuture(AsOf.besideRelease(asOf));
        }
        if (named != null) {
            return number(named)
                    .map(number -> load(number, named))
                    .orElseGet(() -> CompletableFuture.failedFuture(unknown("query", named, List.of())));
        }
        return now();
    }

    /** For whoever names none. */
    public CompletableFuture<Pin> now() {
        return pointer.read()
                .thenCompose(now -> now.release() == null
                        ? CompletableFuture.failedFuture(nothingPublished())
                        : load(now.release(), null));
    }

    private CompletableFuture<Pin> asOf(String text) {
        Moment moment;
        try {
            moment = Moment.valueOf(text);
        } catch (IllegalArgumentException unreadable) {
            return CompletableFuture.failedFuture(AsOf.unreadable(text));
        }
        return lookup.of(() -> shownAt(moment))
                .toCompletionStage()
                .toCompletableFuture()
                .thenCompose(release -> load(release, null));
    }

    private long shownAt(Moment moment) {
        PointerMove first = releases.firstMove().orElseThrow(Pins::nothingPublished);
        return releases.moveBefore(moment.instant())
                .orElseThrow(() -> AsOf.beforeTheFirst(moment, first))
                .release();
    }

    private static ProblemException nothingPublished() {
        return new ProblemException(
                ProblemKind.NOTHING_PUBLISHED,
                "尚未發布任何報告；請以 POST /v1/reports 提交。",
                "No report is published yet; submit one with POST /v1/reports.");
    }

    private CompletableFuture<Pin> load(long release, String named) {
        Pin known = published.getIfPresent(release);
        if (known != null) {
            return CompletableFuture.completedFuture(known.asNamed(named != null));
        }
        return lookup.of(() -> fromDatabase(release))
                .map(pin -> pin.asNamed(named != null))
                .toCompletionStage()
                .toCompletableFuture();
    }

    private Pin fromDatabase(long number) {
        Release release = releases.findPublished(number)
                .orElseThrow(() -> unknown(
                        "query",
                        Long.toString(number),
                        releases.published().stream()
                                .map(known -> Long.toString(known.number()))
                                .toList()));
        Pin pin = new Pin(number, false, release.publishedAt(), releases.manifest(number));
        published.put(number, pin);
        return pin;
    }

    /** The number that a reader names; empty when it cannot be one. */
    public static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** @param in where the reader names it */
    public static ProblemException unknown(String in, String given, List<String> known) {
        return new ProblemException(
                ProblemKind.UNKNOWN_RELEASE,
                new Label(
                        "沒有第「" + given + "」版次；版次一覽見 /v1/releases。",
                        "There is no release '" + given + "'; /v1/releases lists them."),
                List.of(ProblemEntry.unknown(in, "release", given, known)));
    }
}
