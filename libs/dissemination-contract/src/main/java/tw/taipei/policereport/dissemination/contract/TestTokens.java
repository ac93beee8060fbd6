package tw.taipei.policereport.dissemination.contract;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Signs tokens for tests, with a key pair that is made anew for each run and never leaves it. */
public final class TestTokens {

    private static final TestTokens GATEWAY = new TestTokens();

    private final KeyPair keys;

    private TestTokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    /** The signer that the service under test trusts. */
    public static TestTokens gateway() {
        return GATEWAY;
    }

    /** A signer that nobody trusts. */
    public static TestTokens stranger() {
        return new TestTokens();
    }

    public String publicKey() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----";
    }

    /** The token with which the gateway stages a release. */
    public String intake() {
        return token("intake", "police-report-services");
    }

    public String token(String role, String audience) {
        return token("police-report-gateway", role, audience, 0, 60);
    }

    String expired() {
        return lasting(-360, -300);
    }

    String ofIssuer(String issuer) {
        return token(issuer, "intake", "police-report-services", 0, 60);
    }

    /** A token of the gateway with its beginning and its end in seconds from now. */
    String lasting(long from, long to) {
        return token("police-report-gateway", "intake", "police-report-services", from, to);
    }

    /** A good token of the gateway, but for what is done to its claims. */
    String but(UnaryOperator<JwtClaimsBuilder> oddity) {
        long now = Instant.now().getEpochSecond();
        return oddity.apply(claims("police-report-gateway", "intake", "police-report-services", now, now + 60))
                .sign(keys.getPrivate());
    }

    /** The gateway's signature under claims of any type. */
    String signed(String claims) {
        String parts = ForgedTokens.encoded("{\"alg\":\"RS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + ForgedTokens.encoded(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(parts.getBytes(StandardCharsets.US_ASCII));
            return parts + "." + ForgedTokens.encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    private String token(String issuer, String role, String audience, long from, long to) {
        long now = Instant.now().getEpochSecond();
        return claims(issuer, role, audience, now + from, now + to).sign(keys.getPrivate());
    }

    private static JwtClaimsBuilder claims(String issuer, String role, String audience, long begin, long end) {
        return Jwt.issuer(issuer)
                .subject("gateway")
                .upn("gateway")
                .audience(audience)
                .groups(Set.of(role))
                .issuedAt(begin)
                .expiresAt(end);
    }
}
