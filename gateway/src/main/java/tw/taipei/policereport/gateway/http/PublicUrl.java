package tw.taipei.policereport.gateway.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;

/** How the gateway is reached from outside: what is configured, else what the request itself was sent to. */
@Singleton
class PublicUrl {

    static final String SETTING = "police-report.public-url";

    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9._-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    private final Optional<String> configured;

    PublicUrl(@ConfigProperty(name = SETTING) Optional<URI> configured) {
        this.configured = configured.map(url -> url.toString().replaceFirst("/+$", ""));
    }

    /** Scheme, host and whatever path a proxy in front has, without a slash at its end. */
    String of(HttpServerRequest request) {
        return configured.orElseGet(() -> request.scheme() + "://" + authority(request));
    }

    /** It becomes part of addresses, so it is nothing but a host and a port. */
    private static String authority(HttpServerRequest request) {
        String given = request.authority() == null ? "" : request.authority().toString();
        if (!AUTHORITY.matcher(given).matches()) {
            throw new ProblemException(
                    ProblemKind.MALFORMED_REQUEST, "Host 標頭不是主機名稱。", "The Host header names no host.");
        }
        return given;
    }
}
