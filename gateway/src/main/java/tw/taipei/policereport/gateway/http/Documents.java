package tw.taipei.policereport.gateway.http;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Pins;

/** Answers with documents about the current release that are no lists of rows; their absolute addresses never change. */
@Singleton
public class Documents {

    private static final String FORMAT = "format";

    private final CurrentVertxRequest current;
    private final Pins pins;
    private final PublicUrl url;
    private final AnswerCache cache;

    Documents(CurrentVertxRequest current, Pins pins, PublicUrl url, AnswerCache cache) {
        this.current = current;
        this.pins = pins;
        this.url = url;
        this.cache = cache;
    }

    /**
     * @param path the one spelling of the document's path
     * @param forms what there is, the one for those who take anything first
     * @param writer makes the document when it is not kept
     */
    public <F extends DocumentForm> Response of(String path, List<F> forms, Function<DocumentRequest, byte[]> writer) {
        RoutingContext context = current.getCurrent();
        HttpServerRequest http = context.request();
        boolean single = forms.size() == 1;
        Mistakes mistakes = new Mistakes();
        mistakes.names(new QueryStringDecoder(http.uri()).parameters(), single ? List.of() : List.of(FORMAT));
        mistakes.check();
        F form = single ? forms.get(0) : form(http, forms);
        String base = url.of(http);
        Pin pin = Answers.joined(pins.pin(null, null));
        Target plain = new Target(base + path, Map.of());
        ReadRequest request =
                new ReadRequest(pin, null, Language.ALL, Form.JSON, single ? plain : plain.with(FORMAT, form.code()));
        Answer answer = cache.find(request).orElseGet(() -> {
            byte[] bytes = writer.apply(new DocumentRequest(pin, base, form));
            Media media = new Media(form.mediaType(), null, alternates(plain, form, forms));
            Answer made = Answer.of(
                    bytes,
                    pin.publishedAt(),
                    media,
                    Language.ALL,
                    request.target().toString(),
                    null);
            cache.keep(request, made);
            return made;
        });
        return Answers.response(context, answer, AnswerHeaders.REVALIDATE);
    }

    private static <F extends DocumentForm> F form(HttpServerRequest http, List<F> forms) {
        String named = http.getParam(FORMAT);
        if (named != null) {
            return forms.stream()
                    .filter(form -> form.code().equals(named))
                    .findFirst()
                    .orElseThrow(() -> Form.refused(ProblemEntry.unknown("query", FORMAT, named, codes(forms))));
        }
        String accept = http.getHeader(HttpHeaders.ACCEPT);
        return Negotiation.prefer(accept, forms, DocumentForm::mediaType)
                .orElseThrow(() -> Form.refused(ProblemEntry.unknown(
                        "header",
                        HttpHeaders.ACCEPT,
                        accept,
                        forms.stream().map(DocumentForm::mediaType).toList())));
    }

    private static List<String> codes(List<? extends DocumentForm> forms) {
        return forms.stream().map(DocumentForm::code).toList();
    }

    private static String alternates(Target plain, DocumentForm form, List<? extends DocumentForm> forms) {
        return forms.stream()
                .filter(other -> other != form)
                .map(other -> ", <" + plain.with(FORMAT, other.code()) + ">; rel=\"alternate\"; type=\""
                        + other.mediaType() + '"')
                .collect(Collectors.joining());
    }
}
