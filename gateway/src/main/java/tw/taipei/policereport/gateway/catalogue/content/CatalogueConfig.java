package tw.taipei.policereport.gateway.catalogue.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What only the publisher can say of its catalogue. */
@ConfigMapping(prefix = "police-report.catalogue")
public interface CatalogueConfig {

    /** Where the publisher is found. */
    @WithDefault("https://police.gov.taipei/")
    URI homepage();

    /** The publisher's object identifier, which data.gov.tw asks for. */
    Optional<String> publisherOid();

    /** Who answers questions about the data. */
    Optional<String> contactEmail();

    /** Themes by service, codes of the European authority table that DCAT-AP uses; {@code JUST} for the others. */
    Map<String, List<String>> themes();
}
