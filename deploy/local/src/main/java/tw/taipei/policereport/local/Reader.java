package tw.taipei.policereport.local;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One reader with one connection, which asks and throws the answer away. Hundreds of them beside the house on one machine
 * have to take little of it, so this is no more of HTTP/1.1 than that.
 */
final class Reader implements AutoCloseable {

    /** What stands for "no answer": the connection was refused or broke off, or it took too long. */
    static final int NO_ANSWER = 0;

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(10).toMillis();

    private String server = "";
    private Socket socket;
    private InputStream answer;

    /** One request: when it was answered, how, and after how long; times in nanoseconds. */
    record Reply(long at, int status, long took) {

        boolean isGood() {
            return status == 200;
        }
    }

    Reply ask(URI address) {
        long asked = System.nanoTime();
        int status;
        try {
            connect(address);
            String target = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            String request = "GET " + target + " HTTP/1.1\r\nHost: " + server + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            status = status();
        } catch (IOException e) {
            status = NO_ANSWER;
            close();
        }
        return new Reply(System.nanoTime(), status, System.nanoTime() - asked);
    }

    private void connect(URI address) throws IOException {
        String wanted = address.getAuthority();
        if (socket == null || !server.equals(wanted)) {
            close();
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            answer = new BufferedInputStream(socket.getInputStream());
            server = wanted;
        }
    }

    private int status() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean inPieces = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String plain = header.toLowerCase(Locale.ROOT);
            if (plain.startsWith("content-length:")) {
                length = Long.parseLong(plain.substring(plain.indexOf(':') + 1).strip());
            }
            inPieces |= plain.startsWith("transfer-encoding:") && plain.endsWith("chunked");
            last |= plain.startsWith("connection:") && plain.endsWith("close");
        }
        if (inPieces) {
            do {
                length = Long.parseLong(line().strip(), 16);
                answer.skipNBytes(length);
                line();
            } while (length > 0);
        } else {
            answer.skipNBytes(length);
        }
        if (last) {
            close();
        }
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answer.read(); next != '\n'; next = answer.read()) {
            if (next < 0) {
                throw new EOFException("the answer broke off");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    /** The connection; the next question opens another. */
    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // It is gone either way.
        } finally {
            socket = null;
        }
    }
}
