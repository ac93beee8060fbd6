package tw.taipei.policereport.gateway.catalogue.content;

import java.util.Optional;
import tw.taipei.policereport.statistics.Label;

/**
 * Who publishes.
 *
 * @param oid object identifier of the agency
 * @param email of who answers questions about the data
 */
public record Publisher(Label name, String homepage, Optional<String> oid, Optional<String> email) {

    private static final Label NAME = new Label("臺北市政府警察局", "Taipei City Police Department");

    static Publisher of(CatalogueConfig config) {
        return new Publisher(NAME, config.homepage().toString(), config.publisherOid(), config.contactEmail());
    }
}
