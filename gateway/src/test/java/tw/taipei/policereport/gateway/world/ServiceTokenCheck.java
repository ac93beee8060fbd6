package tw.taipei.policereport.gateway.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** What a service requires of a token for its internal interface. */
record ServiceTokenCheck(PublicKey gateway) {

    /** Why the header is refused, null when it is right. */
    String refusal(String authorization) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return "no token";
        }
        String[] parts = authorization.substring("Bearer ".length()).split("\\.");
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(gateway);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
                return "another key";
            }
        } catch (GeneralSecurityException unreadable) {
            return "no signature";
        }
        return refusal(Json.tree(Base64.getUrlDecoder().decode(parts[1])));
    }

    private static String refusal(JsonNode claims) {
        long lifetime = claims.path("exp").asLong() - claims.path("iat").asLong();
        boolean right = claims.path("iss").asText().equals("police-report-gateway")
                && claims.path("aud").toString().contains("police-report-services")
                && claims.path("groups").toString().contains("intake");
        if (!right) {
            return "not of the gateway for the services: " + claims;
        }
        boolean fresh = claims.path("exp").asLong() > Instant.now().getEpochSecond() && lifetime <= 60;
        return fresh ? null : "lives for " + lifetime + " s";
    }
}
