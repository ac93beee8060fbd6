package tw.taipei.policereport.gateway.catalogue.content;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import tw.taipei.policereport.guard.production.ProductionCheck;

/** In production somebody answers questions about the data: portals refuse an entry that names no address. */
@Singleton
class ContactCheck implements ProductionCheck {

    private static final String SETTING = "police-report.catalogue.contact-email";

    @Override
    public List<String> complaints(Config config) {
        String email = config.getOptionalValue(SETTING, String.class).orElse("").strip();
        return email.matches("[^@\\s]+@[^@\\s]+")
                ? List.of()
                : List.of(
                        "The catalogue names nobody who answers questions: set " + SETTING + " to an e-mail address.");
    }
}
