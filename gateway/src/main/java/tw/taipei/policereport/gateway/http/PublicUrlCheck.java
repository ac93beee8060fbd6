package tw.taipei.policereport.gateway.http;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import tw.taipei.policereport.guard.production.ProductionCheck;

/** In production the addresses of the catalogue are permanent: they do not depend on how a reader spells the host. */
@Singleton
class PublicUrlCheck implements ProductionCheck {

    private static final List<String> SCHEMES = List.of("http", "https");

    @Override
    public List<String> complaints(Config config) {
        String url = config.getOptionalValue(PublicUrl.SETTING, String.class)
                .orElse("")
                .strip();
        if (isAddress(url)) {
            return List.of();
        }
        return List.of("The addresses of the catalogue have no permanent beginning"
                + (url.isEmpty() ? "" : ", '" + url + "' is no address of a web site")
                + ": say with " + PublicUrl.SETTING + " by which address the public reaches the gateway (https://…).");
    }

    private static boolean isAddress(String text) {
        try {
            URI url = URI.create(text);
            return url.getScheme() != null
                    && SCHEMES.contains(url.getScheme())
                    && url.getHost() != null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
