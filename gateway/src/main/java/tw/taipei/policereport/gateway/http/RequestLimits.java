package tw.taipei.policereport.gateway.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.Problems;
import tw.taipei.policereport.guard.address.EscapedAddress;

/** Refuses what is too long, in words and not with a closed connection. */
@Singleton
public class RequestLimits {

    private static final int PRIORITY = 90;
    /** Behind the server's own look at the length of a body. */
    private static final int BEFORE_A_BODY_IS_READ = 1;

    private static final int LONGEST_URI = 8192;
    /** The end of a name to some file systems; to others, and to PostgreSQL, no text at all. */
    private static final String NUL = "%00";

    /** Where the server keeps how many bytes of a body are read whose length nobody has declared. */
    private static final String MOST_READ = "io.quarkus.max-request-size";

    private final Problems problems;
    private final long largestDocument;

    RequestLimits(
            Problems problems,
            @ConfigProperty(name = "police-report.document-limit", defaultValue = "16M") MemorySize limit) {
        this.problems = problems;
        this.largestDocument = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
        filters.register(this::boundForms, BEFORE_A_BODY_IS_READ);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_URI) {
            refuse(
                    context,
                    new ProblemException(
                            ProblemKind.ADDRESS_TOO_LONG,
                            "網址最長 " + LONGEST_URI + " 個字元。",
                            "A URI has at most " + LONGEST_URI + " characters."));
        } else if (request.uri().contains(NUL)) {
            refuse(
                    context,
                    new ProblemException(
                            ProblemKind.MALFORMED_REQUEST, "網址不得含有 %00。", "No address here has a %00 in it."));
        } else if (declaredLength(request) > largestDocument && !isSeries(request)) {
            refuse(context, tooLarge());
        } else {
            EscapedAddress.insteadOf(request.uri())
                    .ifPresentOrElse(escaped -> refuse(context, unescaped(escaped)), context::next);
        }
    }

    private static ProblemException unescaped(String escaped) {
        return new ProblemException(
                ProblemKind.MALFORMED_REQUEST,
                "網址中有必須編碼的字元；請寫成「" + escaped + "」。",
                "Some characters of an address must be escaped: write '" + escaped + "'.");
    }

    /** A form is read before {@link #read} could count. */
    private void boundForms(RoutingContext context) {
        if (context.request().getHeader("Content-Length") == null && isOfType(context.request(), "multipart/")) {
            context.put(MOST_READ, largestDocument);
        }
        context.next();
    }

    /** A file of series is written to disk as it comes, and counted there. */
    private static boolean isSeries(HttpServerRequest request) {
        return isOfType(request, "text/csv");
    }

    private static boolean isOfType(HttpServerRequest request, String beginning) {
        String type = request.getHeader("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private void refuse(RoutingContext context, ProblemException problem) {
        // What the sender still sends is read and thrown away, so that it gets to read the answer.
        context.request().handler(ignored -> {}).resume();
        problems.send(problem, context);
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    /** All bytes of a body whose length nobody has declared, or told right. */
    public byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(Math.toIntExact(largestDocument) + 1);
            if (bytes.length > largestDocument) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_REQUEST,
                    "文件傳送中斷，沒有完整送達。",
                    "The document did not arrive whole: " + e.getMessage() + ".");
        }
    }

    private ProblemException tooLarge() {
        return new ProblemException(
                ProblemKind.DOCUMENT_TOO_LARGE,
                "文件最大 " + largestDocument + " 位元組。",
                "A document has at most " + largestDocument + " bytes.");
    }
}
