package tw.taipei.policereport.gateway.world;

import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes tokens piece by piece, so that each piece can be wrong. Unchanged, it makes a good token of an editor. */
public final class Forge {

    /** Signs the two parts that come before the signature. */
    public interface Signer {
        byte[] sign(byte[] signed) throws GeneralSecurityException;
    }

    private final Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "typ", "JWT"));
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private Signer signer = rsa("SHA256withRSA", key("test.people-key"));
    private UnaryOperator<String> damage = UnaryOperator.identity();

    public Forge() {
        long now = Instant.now().getEpochSecond();
        claims.put("iss", "police-report-people");
        claims.put("aud", "police-report");
        claims.put("sub", "wang");
        claims.put("upn", "wang");
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("groups", List.of("editor"));
        claims.put("iat", now - 30);
        claims.put("exp", now + 300);
    }

    /** @param value null to leave it out */
    public Forge header(String name, Object value) {
        return put(header, name, value);
    }

    public Forge claim(String name, Object value) {
        return put(claims, name, value);
    }

    /** A time as seconds from now. */
    public Forge time(String name, long fromNow) {
        return claim(name, Instant.now().getEpochSecond() + fromNow);
    }

    private Forge put(Map<String, Object> members, String name, Object value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
        return this;
    }

    public Forge signed(Signer by) {
        signer = by;
        return this;
    }

    /** What happens to the token after it was signed. */
    public Forge damaged(UnaryOperator<String> how) {
        damage = how;
        return this;
    }

    public String token() {
        try {
            String signed = encoded(header) + "." + encoded(claims);
            byte[] signature = signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
            return damage.apply(signed + "." + encoded(signature));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(Object members) {
        return encoded(Json.ascii(members).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static Signer rsa(String algorithm, PrivateKey key) {
        return signed -> {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(signed);
            return signature.sign();
        };
    }

    public static Signer mac(String algorithm, byte[] secret) {
        return signed -> {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            return mac.doFinal(signed);
        };
    }

    /** The private key of a setting of the test's world. */
    public static PrivateKey key(String setting) {
        return decoded(ConfigProvider.getConfig().getValue(setting, String.class));
    }

    /** The key with which the gateway signs for the services. */
    public static PrivateKey gatewayKey() {
        try {
            String file = ConfigProvider.getConfig().getValue("police-report.signing-key", String.class);
            return decoded(Files.readString(Path.of(URI.create(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrivateKey decoded(String pem) {
        try {
            return KeyUtils.decodePrivateKey(pem);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key that everybody may know, as it is written down. */
    public static String publicPem() {
        return ConfigProvider.getConfig().getValue("mp.jwt.verify.publickey", String.class);
    }
}
