package tw.taipei.policereport.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The nginx of this machine, giving one file out of a temporary folder: what to compare a server with. */
final class Nginx implements AutoCloseable {

    private static final String FILE = "page.json";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String CONFIGURATION =
            """
            %s
            daemon off;
            worker_processes auto;
            pid nginx.pid;
            error_log error.log;
            events { }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000000;
                default_type application/json;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                server {
                    listen 127.0.0.1:%d;
                    root files;
                }
            }
            """;

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static boolean isInstalled() {
        return ShortCommand.exists("nginx");
    }

    static Nginx start(Path folder, byte[] page) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("files")).resolve(FILE), page);
        int port = freePort();
        // The temporary folder is closed to the user whom nginx would otherwise change to.
        String user = new UnixSystem().getUid() == 0 ? "user root root;" : "";
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(user, port));
        List<String> command =
                List.of("nginx", "-p", folder.toString(), "-e", "error.log", "-c", configuration.toString());
        Process process = new ProcessBuilder(Wrapping.ownSession("TERM").around(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port + "/" + FILE));
        nginx.awaitAnswer();
        return nginx;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Reader reader = new Reader()) {
            while (!reader.ask(address).isGood()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new RefusalException("nginx does not give out its file.");
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
