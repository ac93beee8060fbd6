package tw.taipei.policereport.local;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One reader of a {@link Crowd} with its connection. The answer is thrown away; it has to say how long it is. */
final class Conversation {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final Selector selector;
    private final ByteBuffer buffer;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private SocketChannel channel;
    private long asked;
    private int status;
    private int matched;
    private long left;
    private boolean last;

    /** @param buffer what is read goes there and nowhere else: those who read in turn may share it */
    Conversation(Selector selector, ByteBuffer buffer) {
        this.selector = selector;
        this.buffer = buffer;
    }

    void ask(URI address) throws IOException {
        asked = System.nanoTime();
        head.reset();
        matched = 0;
        left = 0;
        last = false;
        if (channel == null) {
            connect(address);
        }
        String target = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
        ByteBuffer bytes = ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void connect(URI address) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Takes what has come; tells whether the answer is complete. */
    boolean isAnswered() throws IOException {
        int read;
        do {
            buffer.clear();
            read = channel.read(buffer);
            buffer.flip();
            takeHead();
            left -= buffer.remaining();
        } while (read > 0 && !isComplete());
        if (read < 0 && !isComplete()) {
            throw new EOFException("the answer broke off");
        }
        return isComplete();
    }

    private boolean isComplete() {
        return matched == END_OF_HEAD.length && left <= 0;
    }

    private void takeHead() throws IOException {
        while (matched < END_OF_HEAD.length && buffer.hasRemaining()) {
            byte next = buffer.get();
            head.write(next);
            if (next == END_OF_HEAD[matched]) {
                matched++;
            } else {
                matched = next == END_OF_HEAD[0] ? 1 : 0;
            }
            if (matched == END_OF_HEAD.length) {
                understandHead();
            }
        }
    }

    private void understandHead() throws IOException {
        String[] lines = head.toString(StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\r\n");
        status = Integer.parseInt(lines[0].split(" ")[1]);
        left = -1;
        for (String line : lines) {
            if (line.startsWith("content-length:")) {
                left = Long.parseLong(line.substring(line.indexOf(':') + 1).strip());
            }
            last |= line.startsWith("connection:") && line.endsWith("close");
        }
        if (left < 0) {
            throw new IOException("the answer does not say how long it is");
        }
    }

    /** What has become of the question, once it is answered. */
    Reader.Reply reply() {
        if (last) {
            close();
        }
        return new Reader.Reply(System.nanoTime(), status, System.nanoTime() - asked);
    }

    /** What has become of a question that is not answered; the next one opens another connection. */
    Reader.Reply failure() {
        close();
        return new Reader.Reply(System.nanoTime(), Reader.NO_ANSWER, System.nanoTime() - asked);
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // It is gone either way.
        } finally {
            channel = null;
        }
    }
}
