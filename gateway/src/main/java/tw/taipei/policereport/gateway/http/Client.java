package tw.taipei.policereport.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who asks, as far as the network tells: an IPv4 address, or the network that an IPv6 address is one of 2⁶⁴ of. */
record Client(String network) {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    /** Behind a trusted proxy the framework puts the address that the proxy names in place of the proxy's own. */
    static Client of(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        String host = address == null ? null : address.hostAddress();
        return new Client(host == null ? "unknown" : host.indexOf(':') < 0 ? host : network(host));
    }

    private static String network(String ipv6) {
        try {
            byte[] bytes = InetAddress.getByName(ipv6).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) : ipv6;
        } catch (UnknownHostException notAnAddress) {
            return ipv6;
        }
    }
}
