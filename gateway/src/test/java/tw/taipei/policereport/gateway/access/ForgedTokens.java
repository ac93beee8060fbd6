package tw.taipei.policereport.gateway.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.Forge;

/** Tokens that no gateway may take: forged, worn out, meant for somebody else or not tokens at all. By what is wrong. */
final class ForgedTokens {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    private final Map<String, String> tokens = new LinkedHashMap<>();

    private ForgedTokens() {}

    static Map<String, String> all() {
        ForgedTokens forged = new ForgedTokens();
        forged.shapes();
        forged.algorithms();
        forged.keys();
        forged.times();
        forged.claims();
        forged.damages();
        return forged.tokens;
    }

    private void shapes() {
        tokens.put("empty", "");
        tokens.put("dots", "..");
        tokens.put("letters", "a.b.c");
        tokens.put("one part", "token");
        tokens.put("JSON and no token", "{\"groups\":[\"editor\"]}");
        tokens.put("two parts", damaged(token -> token.substring(0, token.lastIndexOf('.'))));
        tokens.put("four parts", damaged(token -> token + ".x"));
        tokens.put("five parts, as an encrypted one", damaged(token -> token + ".x.y"));
        tokens.put("huge", "x".repeat(30_000));
        tokens.put(
                "huge header",
                new Forge().header("x", "y".repeat(20_000)).signed(stranger()).token());
        tokens.put("deep header", deep());
        tokens.put("a text for claims", damaged(token -> part(token, 1, "\"editor\"")));
        tokens.put("a list for claims", damaged(token -> part(token, 1, "[]")));
    }

    private void algorithms() {
        tokens.put(
                "alg none",
                new Forge().header("alg", "none").signed(data -> new byte[0]).token());
        tokens.put(
                "alg nOnE",
                new Forge().header("alg", "nOnE").signed(data -> new byte[0]).token());
        tokens.put(
                "alg none with a true signature",
                new Forge().header("alg", "none").token());
        tokens.put("no alg", new Forge().header("alg", null).token());
        tokens.put("alg empty", new Forge().header("alg", "").token());
        byte[] pem = Forge.publicPem().getBytes(StandardCharsets.UTF_8);
        byte[] der = Base64.getMimeDecoder().decode(Forge.publicPem().replaceAll("-----[A-Z ]+-----", ""));
        tokens.put("HS256 with the public key as text", mac("HS256", "HmacSHA256", pem));
        tokens.put("HS256 with the public key as bytes", mac("HS256", "HmacSHA256", der));
        tokens.put("HS512 with the public key as text", mac("HS512", "HmacSHA512", pem));
        tokens.put("HMAC that says RS256", mac("RS256", "HmacSHA256", pem));
        tokens.put(
                "RS512 with the right key",
                new Forge()
                        .header("alg", "RS512")
                        .signed(Forge.rsa("SHA512withRSA", Forge.key("test.people-key")))
                        .token());
        tokens.put(
                "ES256 of zeros",
                new Forge().header("alg", "ES256").signed(data -> new byte[64]).token());
    }

    private void keys() {
        tokens.put("of a stranger", new Forge().signed(stranger()).token());
        tokens.put(
                "of a stranger who encloses a key",
                new Forge().header("jwk", jwk()).signed(stranger()).token());
        tokens.put("of a stranger who names a key set", strangers("jku", "http://127.0.0.1:1/keys"));
        tokens.put("of a stranger who names a certificate", strangers("x5u", "http://127.0.0.1:1/cert"));
        tokens.put("of a stranger who encloses a certificate", strangers("x5c", List.of("MIIB")));
        tokens.put("of a stranger, kid a path", strangers("kid", "../../../../dev/null"));
        tokens.put("of a stranger, kid a statement", strangers("kid", "' union select 'x"));
        tokens.put("of a stranger, kid an address", strangers("kid", "http://127.0.0.1:1/key"));
        tokens.put(
                "kid of an empty file, HS256 with nothing",
                new Forge()
                        .header("alg", "HS256")
                        .header("kid", "/dev/null")
                        .signed(Forge.mac("HmacSHA256", new byte[1]))
                        .token());
        tokens.put(
                "an extension that nobody knows",
                new Forge()
                        .header("crit", List.of("x-police"))
                        .header("x-police", true)
                        .token());
        tokens.put(
                "a payload that says it is not encoded",
                new Forge().header("crit", List.of("b64")).header("b64", false).token());
        tokens.put(
                "of the gateway for the services",
                new Forge()
                        .claim("iss", "police-report-gateway")
                        .claim("aud", "police-report-services")
                        .claim("groups", List.of("intake"))
                        .signed(gateway())
                        .token());
        tokens.put(
                "of the gateway, dressed as a person's",
                new Forge().signed(gateway()).token());
    }

    private void times() {
        tokens.put("expired", new Forge().time("iat", -600).time("exp", -300).token());
        tokens.put(
                "expired long ago",
                new Forge().time("iat", -9 * DAY).time("exp", -8 * DAY).token());
        tokens.put("without end", new Forge().claim("exp", null).token());
        tokens.put("an end that is text", new Forge().claim("exp", "9999999999").token());
        tokens.put(
                "an end before its beginning",
                new Forge().time("iat", 900).time("exp", 300).token());
        tokens.put("good for a day", new Forge().time("exp", DAY).token());
        tokens.put("good for ever", new Forge().claim("exp", 253402300799L).token());
        tokens.put("good later", new Forge().time("nbf", 200).token());
        tokens.put("without beginning", new Forge().claim("iat", null).token());
        tokens.put("begun two days ago", new Forge().time("iat", -2 * DAY).token());
    }

    private void claims() {
        tokens.put(
                "of another issuer", new Forge().claim("iss", "somebody-else").token());
        tokens.put(
                "of almost our issuer",
                new Forge().claim("iss", "police-report-people/").token());
        tokens.put("of no issuer", new Forge().claim("iss", null).token());
        tokens.put(
                "for the services",
                new Forge().claim("aud", "police-report-services").token());
        tokens.put(
                "for several others",
                new Forge().claim("aud", List.of("a", "b")).token());
        tokens.put("for nobody", new Forge().claim("aud", null).token());
        tokens.put(
                "of nobody", new Forge().claim("sub", null).claim("upn", null).token());
        tokens.put("without roles", new Forge().claim("groups", null).token());
        tokens.put(
                "with an empty list of roles",
                new Forge().claim("groups", List.of()).token());
        tokens.put(
                "a role in another case",
                new Forge().claim("groups", List.of("Editor")).token());
        tokens.put(
                "a role that nobody knows",
                new Forge().claim("groups", List.of("admin", "intake", "*")).token());
        tokens.put(
                "a role in another claim",
                new Forge()
                        .claim("groups", null)
                        .claim("roles", List.of("editor"))
                        .claim("scope", "editor")
                        .token());
    }

    private void damages() {
        tokens.put("claims changed after signing", damaged(token -> {
            String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
            return part(token, 1, claims.replace("wang", "chief"));
        }));
        tokens.put("header changed after signing", damaged(token -> part(token, 0, "{\"alg\":\"RS256\"}")));
        tokens.put("signature cut short", damaged(token -> token.substring(0, token.length() - 8)));
        tokens.put("signature left out", damaged(token -> token.substring(0, token.lastIndexOf('.') + 1)));
        tokens.put(
                "signature of zeros", new Forge().signed(data -> new byte[256]).token());
        tokens.put(
                "signature of another token",
                damaged(token -> token.substring(0, token.lastIndexOf('.') + 1)
                        + Editor.token("editor").split("\\.")[2]));
    }

    private static Forge.Signer stranger() {
        return Forge.rsa("SHA256withRSA", Forge.key("test.stranger-key"));
    }

    private static Forge.Signer gateway() {
        return Forge.rsa("SHA256withRSA", Forge.gatewayKey());
    }

    private static String strangers(String header, Object value) {
        return new Forge().header(header, value).signed(stranger()).token();
    }

    private static String mac(String said, String used, byte[] secret) {
        return new Forge().header("alg", said).signed(Forge.mac(used, secret)).token();
    }

    private static Map<String, Object> jwk() {
        java.security.interfaces.RSAPrivateCrtKey key =
                (java.security.interfaces.RSAPrivateCrtKey) Forge.key("test.stranger-key");
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return Map.of(
                "kty", "RSA",
                "n", encoder.encodeToString(key.getModulus().toByteArray()),
                "e", encoder.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private static String damaged(java.util.function.UnaryOperator<String> how) {
        return new Forge().damaged(how).token();
    }

    private static String part(String token, int index, String json) {
        String[] parts = token.split("\\.");
        parts[index] = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    /** Lists in lists in lists, which a careless reader of JSON would follow until its stack ends. */
    private static String deep() {
        String lists = "[".repeat(15_000) + "]".repeat(15_000);
        return damaged(token -> part(token, 0, "{\"alg\":\"RS256\",\"x\":" + lists + "}"));
    }
}
