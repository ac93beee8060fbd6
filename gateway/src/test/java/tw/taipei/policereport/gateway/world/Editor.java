package tw.taipei.policereport.gateway.world;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** A person with a token. */
public final class Editor {

    private Editor() {}

    /** A token as the realm of people makes it. */
    public static String token(String role) {
        return token("test.people-key", "police-report-people", "police-report", role, 300);
    }

    /** A token of an editor of this name. */
    public static String tokenOf(String name) {
        return token("test.people-key", "police-report-people", "police-report", "editor", 300, name);
    }

    public static String token(String key, String issuer, String audience, String role, int seconds) {
        return token(key, issuer, audience, role, seconds, "wang");
    }

    private static String token(String key, String issuer, String audience, String role, int seconds, String name) {
        return Jwt.issuer(issuer)
                .subject(name)
                .upn(name)
                .audience(audience)
                .groups(Set.of(role))
                .issuedAt(java.time.Instant.now().getEpochSecond() - 30)
                .expiresAt(java.time.Instant.now().getEpochSecond() + seconds)
                .sign(privateKey(key));
    }

    private static PrivateKey privateKey(String name) {
        try {
            return KeyUtils.decodePrivateKey(ConfigProvider.getConfig().getValue(name, String.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request of an editor that carries a document. */
    public static RequestSpecification bringing(byte[] document, String mediaType) {
        return given().auth().oauth2(token("editor")).contentType(mediaType).body(document);
    }

    public static Response submits(String text) {
        return bringing(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain")
                .when()
                .post("/v1/reports");
    }

    /** A form with the document and the annotations beside it. */
    public static Response submits(String text, String annotations) {
        return given().auth()
                .oauth2(token("editor"))
                .multiPart("report", "report.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/plain")
                .multiPart(
                        "annotations",
                        "annotations.csv",
                        annotations.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "text/csv")
                .when()
                .post("/v1/reports");
    }

    /** The release that shows the text; it is published if it was not. */
    public static int publishes(String text) {
        return submits(text).then().extract().path("release");
    }
}
