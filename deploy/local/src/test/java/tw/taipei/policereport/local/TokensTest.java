package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    @TempDir
    Path folder;

    private SigningKeys keys;

    @BeforeEach
    void complete() {
        keys = new SigningKeys(folder.resolve("keys"));
        keys.complete();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "publisher"})
    void a_token_carries_one_role_and_ends_in_time(String role) throws Exception {
        String token = Tokens.sign(keys.privateKey(SigningKeys.PEOPLE), role, Duration.ofMinutes(5));

        JwtClaims claims = read(token, SigningKeys.PEOPLE);

        assertThat(claims.getStringListClaimValue("groups")).containsExactly(role);
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isBetween(299L, 301L);
    }

    @Test
    void the_other_key_pair_does_not_verify_it() {
        String token = Tokens.sign(keys.privateKey(SigningKeys.PEOPLE), "editor", Duration.ofMinutes(5));

        assertThatThrownBy(() -> read(token, SigningKeys.GATEWAY)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void a_role_that_people_do_not_have_is_refused() {
        assertThatThrownBy(() -> Tokens.sign(keys.privateKey(SigningKeys.PEOPLE), "intake", Duration.ofMinutes(5)))
                .isInstanceOf(RefusalException.class)
                .hasMessage("--role takes editor or publisher; 'intake' was given.");
    }

    @Test
    void keys_are_made_once_and_are_their_owners_only() throws Exception {
        String before = Files.readString(keys.privateFile(SigningKeys.PEOPLE));

        keys.complete();

        assertThat(keys.privateFile(SigningKeys.PEOPLE)).hasContent(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.privateFile(SigningKeys.GATEWAY))))
                .isEqualTo("rw-------");
    }

    private JwtClaims read(String token, String pair) throws Exception {
        String body = Files.readString(keys.publicFile(pair)).replaceAll("-----[A-Z ]+-----", "");
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedIssuer("police-report-people")
                .setExpectedAudience("police-report")
                .setRequireExpirationTime()
                .setRequireJwtId()
                .build()
                .processToClaims(token);
    }
}
