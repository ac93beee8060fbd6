package tw.taipei.policereport.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/**
 * Kept answers with all their headers, under the requests just as they were spelled: whoever asks the same again gets the
 * same, without anything being understood once more.
 */
@Singleton
class PreparedAnswers {

    /** Of bodies. They lie outside the heap, from where they are sent without another copy. */
    private static final long MOST_BYTES = 8L << 20;

    /** What decides about the answer of a release, as it was written. */
    record Spelling(String uri, String accept, String acceptLanguage, boolean gzip) {

        static Spelling of(HttpServerRequest request) {
            MultiMap headers = request.headers();
            return new Spelling(
                    request.uri(),
                    headers.get(HttpHeaders.ACCEPT),
                    headers.get(HttpHeaders.ACCEPT_LANGUAGE),
                    AnswerHeaders.takesGzip(headers.get(HttpHeaders.ACCEPT_ENCODING)));
        }
    }

    private final Cache<Spelling, PreparedAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Spelling spelling, PreparedAnswer answer) ->
                    answer.length() + 2 * spelling.uri().length() + 1024)
            .build();

    /** The last answer to a request of this spelling, of whichever release; null when nobody has asked so before. */
    PreparedAnswer find(Spelling spelling) {
        return answers.getIfPresent(spelling);
    }

    PreparedAnswer prepare(Spelling spelling, Answer answer, ReadRequest request) {
        PreparedAnswer prepared = PreparedAnswer.of(answer, spelling.gzip(), request);
        if (request.asOf() == null) {
            answers.put(spelling, prepared);
        }
        return prepared;
    }
}
