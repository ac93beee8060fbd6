package tw.taipei.policereport.dissemination.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import tw.taipei.policereport.guard.production.LocalKeys;
import tw.taipei.policereport.guard.production.ProductionCheck;

/** In production a service knows the gateway's public key, and cannot read the private one. */
@Singleton
class GatewayKeyCheck implements ProductionCheck {

    private static final String LOCATION = "mp.jwt.verify.publickey.location";

    @Override
    public List<String> complaints(Config config) {
        String location = text(config, LOCATION);
        List<String> complaints = new ArrayList<>();
        if (location.isEmpty() && text(config, "mp.jwt.verify.publickey").isEmpty()) {
            complaints.add("The gateway's tokens are checked with no key: name its public key with " + LOCATION + ".");
        }
        if (LocalKeys.isBeside(location, "gateway-private.pem")) {
            complaints.add("The gateway's public key " + location + " is the launcher's, beside the private one: make a"
                    + " pair of your own, give the service the public key only, and name it with " + LOCATION + ".");
        }
        if (text(config, "mp.jwt.verify.issuer").isEmpty()
                || text(config, "mp.jwt.verify.audiences").isEmpty()) {
            complaints.add("Tokens of any issuer or for any audience are taken: leave mp.jwt.verify.issuer and"
                    + " mp.jwt.verify.audiences as they are.");
        }
        return complaints;
    }

    private static String text(Config config, String name) {
        return config.getOptionalValue(name, String.class).orElse("").strip();
    }
}
