package tw.taipei.policereport.faults.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A connection that can be cut: passes bytes on to a port of this machine, refuses them, or swallows them in silence. */
public final class Wire implements AutoCloseable {

    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private static final int BUFFER = 64 * 1024;
    private static final int CONNECT_MILLIS = 2_000;

    private final String name;
    private final ServerSocket server;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private State state = State.WHOLE;

    Wire(String name, int target) {
        this.name = name;
        this.target = target;
        try {
            server = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no port for " + name, e);
        }
        start(this::accept);
    }

    public String name() {
        return name;
    }

    int port() {
        return server.getLocalPort();
    }

    /** Ends every connection and refuses new ones. */
    public void cut() {
        change(State.CUT);
        sockets.forEach(Wire::closeQuietly);
    }

    /** Nothing comes through any more, and nobody is told. */
    public void silence() {
        change(State.SILENT);
    }

    public void mend() {
        change(State.WHOLE);
    }

    private synchronized void change(State next) {
        state = next;
        notifyAll();
    }

    private synchronized State state() {
        return state;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket from = server.accept();
                start(() -> connect(from));
            } catch (IOException closed) {
                // The loop asks whether it was this wire's end.
            }
        }
    }

    private void connect(Socket from) {
        sockets.add(from);
        Socket to = new Socket();
        sockets.add(to);
        try {
            if (state() == State.CUT) {
                throw new IOException("cut");
            }
            to.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECT_MILLIS);
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            start(() -> pass(to, from));
            pass(from, to);
        } catch (IOException refused) {
            end(from, to);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                awaitSound();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException broken) {
            // Both ends learn of it below.
        } finally {
            end(from, to);
        }
    }

    private synchronized void awaitSound() throws InterruptedException {
        while (state == State.SILENT) {
            wait();
        }
    }

    private void end(Socket from, Socket to) {
        sockets.remove(from);
        sockets.remove(to);
        closeQuietly(from);
        closeQuietly(to);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
