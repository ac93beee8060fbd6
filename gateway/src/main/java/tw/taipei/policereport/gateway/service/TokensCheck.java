package tw.taipei.policereport.gateway.service;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import tw.taipei.policereport.guard.production.LocalKeys;
import tw.taipei.policereport.guard.production.ProductionCheck;

/** In production people's tokens come from an OIDC provider, and the key that signs for the services is nobody else's. */
@Singleton
class TokensCheck implements ProductionCheck {

    private static final String ISSUER_OF_THE_LAUNCHER = "police-report-people";

    @Override
    public List<String> complaints(Config config) {
        List<String> complaints = new ArrayList<>();
        String keys = text(config, "mp.jwt.verify.publickey.location");
        if (!text(config, "mp.jwt.verify.publickey").isEmpty()) {
            complaints.add("The key of people's tokens is a fixed one: remove mp.jwt.verify.publickey, and name the key"
                    + " set of your OIDC provider with mp.jwt.verify.publickey.location.");
        } else if (!keys.startsWith("https://")) {
            complaints.add("People's tokens are checked with "
                    + (keys.isEmpty() ? "no key" : "the local key " + keys)
                    + ": name the key set (https://…) of your OIDC provider with mp.jwt.verify.publickey.location.");
        }
        String issuer = text(config, "mp.jwt.verify.issuer");
        if (issuer.isEmpty() || issuer.equals(ISSUER_OF_THE_LAUNCHER)) {
            complaints.add("The issuer of people's tokens is "
                    + (issuer.isEmpty() ? "not named" : "the launcher's, " + issuer)
                    + ": name your realm with mp.jwt.verify.issuer.");
        }
        if (text(config, "mp.jwt.verify.audiences").isEmpty()) {
            complaints.add("Tokens for any audience are taken: set mp.jwt.verify.audiences.");
        }
        if (LocalKeys.isBeside(text(config, "police-report.signing-key"), "people-private.pem")) {
            complaints.add("The key that signs for the services is the launcher's: make one of your own, and name it"
                    + " with police-report.signing-key.");
        }
        return complaints;
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip();
    }
}
