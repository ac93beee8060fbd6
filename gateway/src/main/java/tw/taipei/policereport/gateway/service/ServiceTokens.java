package tw.taipei.policereport.gateway.service;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs the tokens that the internal interface of the services takes. A gateway without its key does not start. */
@Singleton
@Startup
class ServiceTokens {

    private static final int SECONDS = 60;

    private final PrivateKey key;

    /** @param location path or {@code file:} address of a PKCS#8 key in PEM */
    ServiceTokens(@ConfigProperty(name = "police-report.signing-key") String location) {
        try {
            Path file = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
            key = KeyUtils.decodePrivateKey(Files.readString(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("police-report.signing-key names no readable private key", e);
        }
    }

    /** A token for one call. */
    String sign() {
        return Jwt.issuer("police-report-gateway")
                .subject("gateway")
                .upn("gateway")
                .audience("police-report-services")
                .groups(Set.of("intake"))
                .expiresIn(SECONDS)
                .sign(key);
    }
}
