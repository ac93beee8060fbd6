package tw.taipei.policereport.gateway.intake;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.EndOfDataDecoderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;

/**
 * What stands in the parts of a form.
 *
 * @param mediaType what the sender says the report is; null for nothing
 * @param annotations null when the form has none
 */
record FormParts(byte[] report, String mediaType, byte[] annotations) {

    static final String REPORT = "report";
    static final String ANNOTATIONS = "annotations";

    private static final List<String> NAMES = List.of(REPORT, ANNOTATIONS);
    private static final int MOST_PARTS = 16;
    private static final int UNBOUNDED = -1;

    private record Part(byte[] content, String mediaType) {}

    /** @throws ProblemException when the form is broken or has other parts than these */
    static FormParts of(byte[] body, String mediaType) {
        Map<String, Part> parts = parts(body, mediaType);
        Part report = parts.get(REPORT);
        if (report == null) {
            throw malformed(REPORT, "沒有「report」部分", "has no part 'report'");
        }
        Part annotations = parts.get(ANNOTATIONS);
        return new FormParts(report.content(), report.mediaType(), annotations == null ? null : annotations.content());
    }

    private static Map<String, Part> parts(byte[] body, String mediaType) {
        DefaultFullHttpRequest form =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        form.headers().set(HttpHeaderNames.CONTENT_TYPE, mediaType);
        if (!HttpPostRequestDecoder.isMultipart(form)) {
            throw malformed(null, "沒有宣告 boundary", "does not declare its boundary");
        }
        try {
            // The body is bounded and in memory already.
            HttpPostMultipartRequestDecoder decoder = new HttpPostMultipartRequestDecoder(
                    new DefaultHttpDataFactory(false), form, StandardCharsets.UTF_8, MOST_PARTS, UNBOUNDED);
            try {
                // Only then does the decoder tell a form that has ended from one that breaks off.
                decoder.offer(LastHttpContent.EMPTY_LAST_CONTENT);
                return parts(decoder);
            } finally {
                decoder.destroy();
            }
        } catch (DecoderException | IllegalArgumentException | IllegalStateException broken) {
            throw malformed(null, "無法解析為 multipart/form-data", "is no multipart/form-data");
        }
    }

    private static Map<String, Part> parts(HttpPostMultipartRequestDecoder decoder) {
        Map<String, Part> parts = new HashMap<>();
        try {
            while (decoder.hasNext()) {
                HttpData part = (HttpData) decoder.next();
                if (!NAMES.contains(part.getName())) {
                    throw unknown(part.getName());
                }
                if (parts.put(part.getName(), read(part)) != null) {
                    throw malformed(
                            part.getName(),
                            "有兩個「" + part.getName() + "」部分",
                            "has the part '" + part.getName() + "' twice");
                }
            }
        } catch (EndOfDataDecoderException whole) {
            return parts;
        }
        throw malformed(null, "在結尾邊界之前中斷", "breaks off before its closing boundary");
    }

    private static Part read(HttpData part) {
        try {
            return new Part(part.get(), part instanceof FileUpload file ? file.getContentType() : null);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    private static ProblemException malformed(String part, String zhTw, String en) {
        return new ProblemException(
                ProblemKind.MALFORMED_REQUEST,
                new Label("表單" + zhTw + "。", "The form " + en + "."),
                part == null ? List.of() : List.of(ProblemEntry.unknown("form", part, null, NAMES)));
    }

    private static ProblemException unknown(String part) {
        return new ProblemException(
                ProblemKind.UNKNOWN_PARAMETER,
                new Label("表單沒有「" + part + "」這個部分。", "'" + part + "' is not a part of this form."),
                List.of(ProblemEntry.unknown("form", part, null, NAMES)));
    }
}
