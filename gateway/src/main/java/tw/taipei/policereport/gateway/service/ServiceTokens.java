package tw.taipei.policereport.gateway.service;

import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.util.Set;

/** Signs the tokens that the internal interface of the services takes. */
@Singleton
class ServiceTokens {

    private static final int SECONDS = 60;

    /** A token for one call. */
    String sign() {
        return Jwt.issuer("police-report-gateway")
                .subject("gateway")
                .upn("gateway")
                .audience("police-report-services")
                .groups(Set.of("intake"))
                .expiresIn(SECONDS)
                .sign();
    }
}
