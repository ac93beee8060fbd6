package tw.taipei.policereport.dissemination.contract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that no service may take, by what is wrong with them. */
final class ForgedTokens {

    private ForgedTokens() {}

    static Map<String, String> all() {
        TestTokens gateway = TestTokens.gateway();
        String good = gateway.intake();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("nonsense", "nonsense");
        tokens.put("of a stranger", TestTokens.stranger().intake());
        tokens.put("of another issuer", gateway.ofIssuer("police-report-people"));
        tokens.put("for people", gateway.token("intake", "police-report"));
        tokens.put("expired", gateway.expired());
        tokens.put("good for an hour", gateway.lasting(0, 3600));
        tokens.put("begun an hour ago", gateway.lasting(-3600, 60));
        tokens.put("good for ever", gateway.lasting(0, 4_000_000_000L));
        tokens.put("good for five minutes", gateway.lasting(0, 300));
        tokens.put("begins tomorrow", gateway.lasting(86_400, 86_430));
        tokens.put("begins at the end of time", gateway.but(claims -> claims.issuedAt(1L << 62)
                .expiresAt((1L << 62) + 10)));
        tokens.put(
                "lasts from the beginning of time to its end",
                gateway.but(claims -> claims.claim("iat", Long.MIN_VALUE).claim("exp", 1L << 62)));
        tokens.put("name of nothing", gateway.but(claims -> claims.upn("")));
        tokens.put("name of two lines", gateway.but(claims -> claims.upn("gateway\nchief")));
        tokens.put("upn a number", gateway.signed(claims("gateway").replace("\"sub\"", "\"upn\":5,\"sub\"")));
        tokens.put("groups an object", gateway.signed(claims("gateway").replace("[\"intake\"]", "{\"intake\":1}")));
        tokens.put("groups a number", gateway.signed(claims("gateway").replace("[\"intake\"]", "5")));
        tokens.put("unsigned", encoded("{\"alg\":\"none\"}") + "." + good.split("\\.")[1] + ".");
        tokens.put("signature left out", good.substring(0, good.lastIndexOf('.') + 1));
        tokens.put(
                "claims changed", good.split("\\.")[0] + "." + encoded(claims("chief")) + "." + good.split("\\.")[2]);
        tokens.put("HS256 with the public key", symmetric(gateway.publicKey()));
        return tokens;
    }

    static String claims(String subject) {
        long now = Instant.now().getEpochSecond();
        return "{\"iss\":\"police-report-gateway\",\"aud\":\"police-report-services\",\"sub\":\"" + subject
                + "\",\"groups\":[\"intake\"],\"iat\":" + now + ",\"exp\":" + (now + 60) + "}";
    }

    private static String symmetric(String secret) {
        try {
            String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + encoded(claims("gateway"));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC", e);
        }
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
