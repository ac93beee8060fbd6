package tw.taipei.policereport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;

/** The two RSA key pairs of a house: one signs tokens for people, the other the gateway's tokens for the services. */
record SigningKeys(Path folder) {

    static final String PEOPLE = "people";
    static final String GATEWAY = "gateway";
    private static final int BITS = 2048;
    private static final int PEM_LINE = 64;

    SigningKeys {
        Objects.requireNonNull(folder, "folder is null");
    }

    Path privateFile(String pair) {
        return folder.resolve(pair + "-private.pem");
    }

    Path publicFile(String pair) {
        return folder.resolve(pair + "-public.pem");
    }

    /** Makes the pairs that are missing; never touches one that is there. */
    void complete() {
        PrivateFiles.createFolder(folder);
        try {
            create(PEOPLE);
            create(GATEWAY);
        } catch (IOException | GeneralSecurityException e) {
            throw new RefusalException("The signing keys cannot be made in " + folder + ": " + e + ".", e);
        }
    }

    private void create(String pair) throws IOException, GeneralSecurityException {
        if (Files.exists(privateFile(pair)) && Files.exists(publicFile(pair))) {
            return;
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair keys = generator.generateKeyPair();
        PrivateFiles.write(
                privateFile(pair), pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
        PrivateFiles.write(publicFile(pair), pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    }

    PrivateKey privateKey(String pair) {
        try {
            String body = Files.readString(privateFile(pair)).replaceAll("-----[A-Z ]+-----", "");
            byte[] encoded = Base64.getMimeDecoder().decode(body);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException e) {
            throw new RefusalException("The signing key " + privateFile(pair) + " cannot be read: " + e + ".", e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        Base64.Encoder encoder = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + kind + "-----\n" + encoder.encodeToString(encoded) + "\n-----END " + kind + "-----\n";
    }
}
