package tw.taipei.policereport.local;

import java.security.PrivateKey;
import java.time.Duration;
import java.util.List;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Signs the tokens with which people write: editors bring reports in, publishers publish them. */
final class Tokens {

    static final List<String> ROLES = List.of("editor", "publisher");

    private Tokens() {}

    static String sign(PrivateKey key, String role, Duration lifetime) {
        if (!ROLES.contains(role)) {
            throw new RefusalException("--role takes " + String.join(" or ", ROLES) + "; '" + role + "' was given.");
        }
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("police-report-people");
        claims.setAudience("police-report");
        claims.setSubject("local-" + role);
        claims.setStringClaim("upn", "local-" + role);
        claims.setStringListClaim("groups", List.of(role));
        claims.setExpirationTimeMinutesInTheFuture(lifetime.toMinutes());
        return sign(key, claims);
    }

    /** As the gateway signs its orders to the services. */
    static String signOrder(PrivateKey key) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer("police-report-gateway");
        claims.setAudience("police-report-services");
        claims.setSubject("gateway");
        claims.setStringClaim("upn", "gateway");
        claims.setStringListClaim("groups", List.of("intake"));
        claims.setExpirationTimeMinutesInTheFuture(1);
        return sign(key, claims);
    }

    private static String sign(PrivateKey key, JwtClaims claims) {
        claims.setIssuedAtToNow();
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new RefusalException("The token cannot be signed: " + e.getMessage() + ".", e);
        }
    }
}
