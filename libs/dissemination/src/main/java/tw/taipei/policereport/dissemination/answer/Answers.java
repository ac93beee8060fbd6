package tw.taipei.policereport.dissemination.answer;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.dissemination.format.Formats;
import tw.taipei.policereport.dissemination.question.Question;
import tw.taipei.policereport.dissemination.question.Slice;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.guard.load.Downloads;

/** Understands requests and answers them, from what was answered before where it can. */
@ApplicationScoped
public class Answers {

    /** A longer answer is written to the reader while it is read from the database, and not kept. */
    private static final int MOST_KEPT_ROWS = 10_000;

    private final Releases releases;
    private final Formats formats;
    private final AnswerCache cache;
    private final Downloads downloads;

    Answers(Releases releases, Formats formats, AnswerCache cache, Downloads downloads) {
        this.releases = releases;
        this.formats = formats;
        this.cache = cache;
        this.downloads = downloads;
    }

    public Response answer(RoutingContext http, QuestionReader reader) {
        Asked asked = Asked.of(http);
        Parameters parameters = new Parameters(asked.parameters());
        Understood<?> understood = understand(asked, parameters, reader);
        boolean pinned = parameters.isGiven("release") && !understood.question().isLive();
        return answer(understood, asked, http, pinned);
    }

    /** The JSON answer to a question about one release, as any reader would get it. */
    public byte[] body(String path, Map<String, String> given, long release, QuestionReader reader) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        given.forEach((name, value) -> parameters.put(name, List.of(value)));
        parameters.put("release", List.of(String.valueOf(release)));
        Asked asked = new Asked(path, parameters, null, null, false, null, null, null);
        Understood<?> understood = understand(asked, new Parameters(parameters), reader);
        return cache.get(understood.key(), () -> encoded(understood)).plain();
    }

    private Understood<?> understand(Asked asked, Parameters parameters, QuestionReader reader) {
        Optional<String> format = parameters.one("format");
        View view = View.read(parameters, asked.acceptLanguage());
        Page page = Page.read(parameters);
        ReleaseChoice release = ReleaseChoice.read(parameters, asked.resolvedFrom(), page.after(), releases);
        Question<?> question = reader.read(parameters, release.release());
        if (release.release() == null) {
            formats.choose(Optional.empty(), format, asked.accept());
            parameters.refuseMistakes();
        }
        return understood(question, release, asked, parameters, view, page);
    }

    private <T> Understood<T> understood(
            Question<T> question, ReleaseChoice release, Asked asked, Parameters parameters, View view, Page page) {
        Shape<T> shape = question.shape(release.require());
        Formats.Choice choice = formats.choose(Optional.of(shape.subject()), parameters.one("format"), asked.accept());
        view.requireFields(parameters, choice.format().fieldNames(shape));
        parameters.refuseMistakes();
        return new Understood<>(
                asked.path(),
                question,
                shape,
                release.require(),
                release.asOf(),
                question.isLive() ? releases.latest().orElse(null) : null,
                choice.format().settled(view, choice.byQuery()),
                choice.format(),
                choice.format().isFile() ? page : page.orDefault());
    }

    private Response answer(Understood<?> understood, Asked asked, RoutingContext http, boolean pinned) {
        String key = understood.key();
        Answer kept = cache.get(key, () -> encoded(understood));
        if (kept == null) {
            return streamed(understood, asked, http, pinned);
        }
        if (pinned) {
            cache.learn(FastLane.spelling(http.request().uri(), asked), key);
        }
        Delivery delivery = Delivery.of(kept, asked, pinned);
        return response(delivery, delivery.body());
    }

    /** Null when the answer is too long to be kept. */
    private <T> Answer encoded(Understood<T> understood) {
        Slice<T> slice = understood.slice();
        if (slice.size() > MOST_KEPT_ROWS) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            understood.format().write(understood.listing(slice), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = bytes.toByteArray();
        return Answer.of(tag(plain), understood.lastModified(), headers(understood, slice), plain);
    }

    private <T> Response streamed(Understood<T> understood, Asked asked, RoutingContext http, boolean pinned) {
        Slice<T> slice = understood.slice();
        byte[] address = understood.address().toString().getBytes(StandardCharsets.UTF_8);
        byte[] none = new byte[0];
        Answer head = new Answer(tag(address), understood.lastModified(), headers(understood, slice), none, none);
        Delivery delivery = Delivery.of(head, asked, pinned);
        if (delivery.body() == null) {
            return response(delivery, null);
        }
        if (http.request().method() != HttpMethod.HEAD) {
            downloads.begin(http);
        }
        StreamingOutput rows = out -> LongAnswer.write(understood.format(), understood.listing(slice), delivery, out);
        return response(delivery, rows);
    }

    private <T> Map<String, String> headers(Understood<T> understood, Slice<T> slice) {
        return Headers.of(understood, understood.links(slice), formats);
    }

    private static Response response(Delivery delivery, Object body) {
        Response.ResponseBuilder response = body == null ? Response.notModified() : Response.ok(body);
        delivery.headers().forEach(response::header);
        return response.build();
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
