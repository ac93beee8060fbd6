package tw.taipei.policereport.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import tw.taipei.policereport.gateway.release.Pin;

/**
 * Kept answers with all their headers, under the requests just as they were spelled: whoever asks the same again gets the
 * same, without anything being understood once more.
 */
@Singleton
class PreparedAnswers {

    /** Of bodies; they share their bytes with the answer cache as long as that keeps them. */
    private static final long MOST_BYTES = 8L << 20;

    /** What decides about the answer, as it was written, and the release that it was found to mean. */
    record Spelling(String uri, String accept, String acceptLanguage, boolean gzip, long release) {

        static Spelling of(HttpServerRequest request, Pin pin) {
            return new Spelling(
                    request.uri(),
                    request.getHeader("Accept"),
                    request.getHeader("Accept-Language"),
                    AnswerHeaders.takesGzip(request.getHeader("Accept-Encoding")),
                    pin.release());
        }
    }

    /** An answer, ready to be written. */
    record Prepared(Answer answer, Map<String, String> headers, String type, String encoding, Buffer body) {

        void write(RoutingContext routing) {
            HttpServerResponse response = routing.response();
            headers.forEach(response::putHeader);
            if (answer.isKnown(routing.request().getHeader("If-None-Match"))) {
                response.setStatusCode(304).end();
                return;
            }
            response.putHeader("Content-Type", type);
            response.putHeader("Content-Encoding", encoding);
            if (routing.request().method() == HttpMethod.HEAD) {
                response.putHeader("Content-Length", Integer.toString(body.length()))
                        .end();
                return;
            }
            response.end(body);
        }
    }

    private final Cache<Spelling, Prepared> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Spelling spelling, Prepared answer) ->
                    answer.body().length() + 2 * spelling.uri().length() + 512)
            .build();

    /** Null when nobody has asked so before. */
    Prepared find(Spelling spelling) {
        return answers.getIfPresent(spelling);
    }

    Prepared prepare(Spelling spelling, Answer answer, String cacheControl) {
        Prepared prepared = new Prepared(
                answer,
                AnswerHeaders.of(answer, spelling.gzip(), cacheControl),
                answer.media().type(),
                spelling.gzip() ? "gzip" : "identity",
                Buffer.buffer(Unpooled.wrappedBuffer(answer.bytes(spelling.gzip()))));
        answers.put(spelling, prepared);
        return prepared;
    }
}
