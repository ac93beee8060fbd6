package tw.taipei.policereport.gateway.world;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;

/** A key pair made for one run. */
record Keys(KeyPair pair) {

    static Keys make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new Keys(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }

    PublicKey publicKey() {
        return pair.getPublic();
    }

    String publicPem() {
        return pem("PUBLIC", pair.getPublic().getEncoded());
    }

    String privatePem() {
        return pem("PRIVATE", pair.getPrivate().getEncoded());
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + kind
                + " KEY-----";
    }
}
