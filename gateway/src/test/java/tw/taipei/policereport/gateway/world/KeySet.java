package tw.taipei.policereport.gateway.world;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;

/** The key set of an OIDC provider, over HTTP. */
public final class KeySet implements AutoCloseable {

    public static final String KEY = "key-of-the-realm";
    public static final String ISSUER = "https://sso.example/realms/police-report";

    private final HttpServer server;

    private KeySet(HttpServer server) {
        this.server = server;
    }

    static KeySet serve(Keys keys) throws IOException {
        RSAPublicKey key = (RSAPublicKey) keys.publicKey();
        Object set = Json.object(
                "keys",
                List.of(Json.object(
                        "kid",
                        KEY,
                        "kty",
                        "RSA",
                        "alg",
                        "RS256",
                        "use",
                        "sig",
                        "n",
                        number(key.getModulus().toByteArray()),
                        "e",
                        number(key.getPublicExponent().toByteArray()))));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/certs", exchange -> {
            try (exchange) {
                StandIn.send(exchange, 200, set);
            }
        });
        server.start();
        return new KeySet(server);
    }

    /** Without the byte that only says that a number is positive. */
    private static String number(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/certs";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
