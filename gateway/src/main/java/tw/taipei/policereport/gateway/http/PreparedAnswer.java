package tw.taipei.policereport.gateway.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.release.Pin;

/**
 * An answer, ready to be written.
 *
 * @param release of which it is
 * @param named whether the address names that release, so that no other can ever be meant
 */
record PreparedAnswer(
        long release, boolean named, Answer answer, List<Header> headers, List<Header> ofTheBody, Buffer body) {

    /** Both in the form that the server copies as it is. */
    private record Header(CharSequence name, CharSequence value) {

        static Header of(CharSequence name, String value) {
            return new Header(HttpHeaders.createOptimized(name.toString()), HttpHeaders.createOptimized(value));
        }
    }

    static PreparedAnswer of(Answer answer, boolean gzip, ReadRequest request) {
        byte[] bytes = answer.bytes(gzip);
        Map<String, String> headers = AnswerHeaders.of(answer, gzip, Answers.cacheControl(request));
        return new PreparedAnswer(
                request.pin().release(),
                request.pin().named(),
                answer,
                headers.entrySet().stream()
                        .map(header -> Header.of(header.getKey(), header.getValue()))
                        .toList(),
                List.of(
                        Header.of("Content-Type", answer.media().type()),
                        Header.of("Content-Encoding", gzip ? "gzip" : "identity"),
                        Header.of("Content-Length", Integer.toString(bytes.length))),
                outsideTheHeap(bytes));
    }

    /** Given back by the garbage collector, however long somebody still writes it. */
    private static Buffer outsideTheHeap(byte[] bytes) {
        ByteBuffer copy = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        return Buffer.buffer(Unpooled.wrappedBuffer(copy));
    }

    int length() {
        return body.length();
    }

    boolean isOf(Pin pin) {
        return pin.release() == release;
    }

    void write(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        put(headers, response);
        if (answer.isKnown(routing.request().headers().get(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        put(ofTheBody, response);
        if (routing.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(body);
        }
    }

    private static void put(List<Header> headers, HttpServerResponse response) {
        for (int i = 0; i < headers.size(); i++) {
            response.putHeader(headers.get(i).name, headers.get(i).value);
        }
    }
}
